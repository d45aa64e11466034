// Japanese: situations as they follow "What if", and what the step about one says. Marked as pure for the bundler.
import type { WhatIfId } from '../../model/what-ifs';
import type { NowStep } from '../locale';

export const whatIfStep: NowStep = /* @__PURE__ */ (() => ({
  icon: '🔀',
  name: 'もし{situation}？',
  task: 'そのとき{persona}は何を考え、感じ、言い、どうする？ 当てはまる場所に書きましょう。',
}))();

export const whatIfs: Record<WhatIfId, string> = /* @__PURE__ */ (() => ({
  'sold-out': '売り切れだったら',
  'site-down': 'サイトが止まっていたら',
  'billed-twice': '二重に請求されたら',
  'price-cut': '値下げされたら',
  'moved-house': '引っ越すことになったら',
}))();
