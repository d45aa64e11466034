// German: situations as they follow "What if", and what the step about one says. Marked as pure for the bundler.
import type { WhatIfId } from '../../model/what-ifs';
import type { NowStep } from '../locale';

export const whatIfStep: NowStep = /* @__PURE__ */ (() => ({
  icon: '🔀',
  name: 'Was, wenn {situation}?',
  task: 'Was denkt, fühlt, sagt und tut {persona} dann? Schreibt es dorthin, wo es hingehört.',
}))();

export const whatIfs: Record<WhatIfId, string> = /* @__PURE__ */ (() => ({
  'sold-out': 'es ausverkauft ist',
  'site-down': 'die Website nicht geht',
  'billed-twice': 'doppelt abgerechnet wird',
  'price-cut': 'der Preis sinkt',
  'moved-house': 'ein Umzug ansteht',
}))();
