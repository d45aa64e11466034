// French: situations as they follow "What if", and what the step about one says. Marked as pure for the bundler.
import type { WhatIfId } from '../../model/what-ifs';
import type { NowStep } from '../locale';

export const whatIfStep: NowStep = /* @__PURE__ */ (() => ({
  icon: '🔀',
  name: 'Et si {situation} ?',
  task: 'Que pense, ressent, dit et fait alors {persona} ? Notez-le dans la bonne zone.',
}))();

export const whatIfs: Record<WhatIfId, string> = /* @__PURE__ */ (() => ({
  'sold-out': 'tout est vendu',
  'site-down': 'le site est en panne',
  'billed-twice': 'la facture arrive deux fois',
  'price-cut': 'le prix baisse',
  'moved-house': 'il faut déménager',
}))();
