// Brazilian Portuguese: situations as they follow "What if", and what the step about one says. Marked as pure for the bundler.
import type { WhatIfId } from '../../model/what-ifs';
import type { NowStep } from '../locale';

export const whatIfStep: NowStep = /* @__PURE__ */ (() => ({
  icon: '🔀',
  name: 'E se {situation}?',
  task: 'O que {persona} pensa, sente, diz e faz nessa hora? Escreva onde couber.',
}))();

export const whatIfs: Record<WhatIfId, string> = /* @__PURE__ */ (() => ({
  'sold-out': 'estiver esgotado',
  'site-down': 'o site sair do ar',
  'billed-twice': 'a cobrança vier em dobro',
  'price-cut': 'o preço cair',
  'moved-house': 'for preciso mudar de casa',
}))();
