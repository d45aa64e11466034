// Korean: situations as they follow "What if", and what the step about one says. Marked as pure for the bundler.
import type { WhatIfId } from '../../model/what-ifs';
import type { NowStep } from '../locale';

export const whatIfStep: NowStep = /* @__PURE__ */ (() => ({
  icon: '🔀',
  name: '만약 {situation}?',
  task: '그때 {persona}의 생각과 기분, 말과 행동은 어떨까요? 맞는 곳에 적어 주세요.',
}))();

export const whatIfs: Record<WhatIfId, string> = /* @__PURE__ */ (() => ({
  'sold-out': '품절이라면',
  'site-down': '사이트가 멈췄다면',
  'billed-twice': '요금이 두 번 청구됐다면',
  'price-cut': '가격이 내렸다면',
  'moved-house': '이사하게 됐다면',
}))();
