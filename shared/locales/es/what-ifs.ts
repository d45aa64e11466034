// Spanish: situations as they follow "What if", and what the step about one says. Marked as pure for the bundler.
import type { WhatIfId } from '../../model/what-ifs';
import type { NowStep } from '../locale';

export const whatIfStep: NowStep = /* @__PURE__ */ (() => ({
  icon: '🔀',
  name: '¿Y si {situation}?',
  task: '¿Qué piensa, siente, dice y hace {persona} entonces? Escríbelo donde corresponda.',
}))();

export const whatIfs: Record<WhatIfId, string> = /* @__PURE__ */ (() => ({
  'sold-out': 'está agotado',
  'site-down': 'la web no funciona',
  'billed-twice': 'le cobran dos veces',
  'price-cut': 'baja el precio',
  'moved-house': 'se muda de casa',
}))();
