// Japanese: what files add to people's own words: headings, labels, counts. Words also used on the board come
// from its own texts.

import type { files as en } from '../en/files';
import type { Words } from '../locale';
import { fileCheck } from './check';
import { frontline } from './frontline';

export const files: Words<typeof en> = {
  check: fileCheck,
  untitled: '共感マップ',
  persona: 'ペルソナ',
  context: '前提',
  order: '進める順番',
  unplaced: 'セクション外',
  problem: '課題定義',
  actions: 'アクション',
  tensions: '矛盾',
  review: '振り返りの問い',
  evidence: '根拠',
  source: '情報源',
  theme: 'テーマ',
  author: '書いた人',
  frontline,
  touchpoint: '接点',
  tags: 'タグ',
  stamps: 'スタンプ',
  votes: { other: '{count}票' },
  title: 'タイトル',
  count: '数',
  owner: '担当',
  due: '期限',
  status: '状況',
  measure: '達成の目安',
  trigger: 'きっかけ',
  restsOn: '裏付け',
  action: 'アクション',
  noNotes: '付箋なし',
  created: '作成日',
  exported: '書き出し日',
};
