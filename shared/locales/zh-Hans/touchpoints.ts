// Simplified Chinese: touchpoints and situations.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  anywhere: '不限接触点',
  next: '下一个接触点',
  mark: '标记选中的便签',
  marked: { other: '已标记 {count} 张便签：{touchpoint}' },
  selectNotes: '请先在白板上选中便签。',
  none: '无接触点',
  said: '接触点已保存。',
  empty: '还没有接触点。在“规划”中列出，或在便签末尾加上 #at-收银台。',
  all: '全部',
  hint: '每个接触点在各区域有多少张便签。空白处值得追问。',
  whatIfs: '“如果”卡片',
  whatIfsHint: '每张卡片是归类之前的一个步骤。',
  ownWhatIf: '自己写',
  addWhatIf: '添加卡片',
  frontline: '给一线同事',
  frontlineHint: '一页打印给接触客户的人，一张表用来填次数。填好后用“导入”带回来，次数会变成观察便签。',
  kitPage: '打印页',
  tallySheet: '计数表（CSV）',
  saved: '已保存 {file}。',
};
