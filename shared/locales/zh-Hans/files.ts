// Chinese (simplified): what files add to people's own words: headings, labels, counts. Words also used on the board
// come from its own texts.

import type { files as en } from '../en/files';
import type { Words } from '../locale';
import { fileCheck } from './check';
import { frontline } from './frontline';

export const files: Words<typeof en> = {
  check: fileCheck,
  untitled: '同理心地图',
  persona: '人物画像',
  context: '背景',
  order: '填写顺序',
  unplaced: '不在任何区域',
  problem: '问题陈述',
  actions: '行动',
  tensions: '矛盾',
  review: '回顾问题',
  evidence: '依据',
  source: '来源',
  theme: '主题',
  author: '作者',
  frontline,
  touchpoint: '接触点',
  tags: '标签',
  stamps: '图章',
  votes: { other: '{count} 票' },
  title: '标题',
  count: '数量',
  owner: '负责人',
  due: '截止日',
  status: '状态',
  measure: '怎样算做到',
  trigger: '触发条件',
  restsOn: '支持它的便签',
  action: '行动',
  noNotes: '没有便签',
  created: '创建时间',
  exported: '导出时间',
};
