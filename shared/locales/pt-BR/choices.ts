// Portuguese (Brazil): what the sandbox says before there is a window.
import type { Choices } from '../locale';

export const windowTitle = 'Mapa de empatia';

export const slowWindow = 'O mapa de empatia está demorando para abrir. Seu mapa já vem.';

export const noWindow =
  'O mapa de empatia não está respondendo. Se nenhum mapa novo aparecer, execute o comando de novo.';

export const choices: Choices = {
  templates: {
    'six-section': 'Seis seções',
    'four-quadrant': 'Quatro quadrantes',
    'goal-first': 'Primeiro o objetivo',
    'inner-and-outer': 'Por dentro e por fora',
  },
  sizes: { regular: 'Normal', compact: 'Compacto' },
  orders: {
    'outside-in': 'De fora para dentro',
    competitive: 'Mercado muito disputado',
    'business-model': 'Proposta de valor',
    'evidence-first': 'Com entrevistas em mãos',
    'inner-first': 'Tema emocional',
    recovery: 'Clientes perdidos',
    'new-market': 'Mercado novo',
    'loyal-growth': 'Clientes fiéis',
    express: 'Expressa',
    internal: 'Equipe e parceiros',
    custom: 'Ordem própria',
  },
};
