// Simplified Chinese: situations as they follow "What if", and what the step about one says. Marked as pure for the bundler.
import type { WhatIfId } from '../../model/what-ifs';
import type { NowStep } from '../locale';

export const whatIfStep: NowStep = /* @__PURE__ */ (() => ({
  icon: '🔀',
  name: '如果{situation}？',
  task: '这时{persona}会想什么、有什么感受、说什么、做什么？写到相应的区域。',
}))();

export const whatIfs: Record<WhatIfId, string> = /* @__PURE__ */ (() => ({
  'sold-out': '卖完了',
  'site-down': '网站打不开',
  'billed-twice': '被重复扣款',
  'price-cut': '降价了',
  'moved-house': '搬家了',
}))();
