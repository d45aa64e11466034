// Chinese, simplified: using a board that people drew themselves.
import type { adopt as enAdopt } from '../en/adopt';
import type { Words } from '../locale';

export const adopt: Words<typeof enAdopt> = {
  reading: '正在查看页面…',
  heading: '使用这块白板',
  intro:
    '这看起来是一张同理心地图。请确认每一块是什么。白板上什么都不会移动，也不会画上什么，撤销一次即可还原。',
  board: '白板',
  boardOption: '{number}：{notes}',
  areas: '白板上的各块',
  sectionOf: '区域：{area}',
  unnamed: '无标题',
  unused: '不使用',
  notes: { other: '{count} 张便签' },
  sort: '改为整理便签',
  run: { other: '使用这块白板（{count} 张便签）' },
  done: '这块白板现在就是同理心地图。撤销一次即可还原。',
  own: '自己的白板',
  bare: '各块照原样使用。白板上还没有标题、人物画像、问题和行动。',
  draw: '画在旁边',
  drawn: '已画在白板旁边。',
  noHiding: '{sections} 里的便签没法隐藏：它们直接放在白板上，不在分区里。',
  noPicture: '这张地图的各块直接放在页面上，没有单独的图片。请选中它们，用 Figma 自带的导出功能。',
  noTemplate: '各块是自己的，位置保持不变，因此不能更换模板。',

  noMerge: '自己的白板上还没有放人物画像、问题和行动的地方。要添加文件，请先在“规划”中把它们画在旁边。',

  /** A table whose headings are sections. */
  table: {
    heading: '包含地图的表格',
    intro: '表格的单元格不是便签，不能直接用。其中的文字可以成为新地图的便签。',
    read: '读取表格',
  },
};
