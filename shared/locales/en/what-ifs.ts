// English: situations as they follow "What if", and what the step about one says. Marked as pure for the bundler.
import type { WhatIfId } from '../../model/what-ifs';
import type { NowStep } from '../locale';

export const whatIfStep: NowStep = /* @__PURE__ */ (() => ({
  icon: '🔀',
  name: 'What if {situation}?',
  task: 'What does {persona} think, feel, say and do then? Write it where it belongs.',
}))();

export const whatIfs: Record<WhatIfId, string> = /* @__PURE__ */ (() => ({
  'sold-out': 'it is sold out',
  'site-down': 'the site is down',
  'billed-twice': 'they are billed twice',
  'price-cut': 'the price is cut',
  'moved-house': 'they move house',
}))();
