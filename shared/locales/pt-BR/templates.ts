// Portuguese (Brazil): what each template is good for, and why its orders are as they are. A reason must be true of the
// order that the template gives to that preset (shared/templates).

import type { templateWords as en } from '../en/templates';
import type { Basis, TemplateWords } from '../locale';

/** Where an order comes from; always shown with its reason. */
export const bases: Record<Basis, string> = {
  canvas: 'Empathy Map Canvas, 2017',
  'hear-first': 'Rembach, quanto a Escuta. O resto é critério nosso',
  'business-model': 'Business Model Generation',
  interviews: 'Lucid e IdeaScale, quanto ao início. O resto é critério nosso',
  numbering: 'a numeração de Rembach',
  'twenty-minutes': 'a sessão de vinte minutos de Gray',
  adapted: 'adaptado por nós a partir do mapa de seis seções',
  ours: 'critério nosso',
  facilitator: 'decisão de quem facilita',
};

/** The reason of an order that people made by hand. */
export const customReason = 'Feita para esta sessão.';

export const templateWords: Record<keyof typeof en, TemplateWords> = /* @__PURE__ */ (() => ({
  'six-section': {
    about: 'O mais conhecido: o mundo em volta de alguém, o que fala e faz e o que se passa por dentro.',
    reasons: {
      'outside-in':
        'Começamos pelo que qualquer um pode ver e ouvir. O que se passa por dentro fica para o fim.',
      competitive:
        'Primeiro, Escuta: os clientes recebem mensagens confusas, falsas e assustadoras. Sabendo quais são, o resto fica mais claro.',
      'business-model':
        'Primeiro o mundo em volta; depois, o que ele provoca em pensamentos, ações, dores e ganhos.',
      'evidence-first':
        'O que as pessoas disseram e fizeram está registrado, então vem antes do que só dá para supor.',
      'inner-first': 'Aqui o que pesa são as emoções: Pensa e sente vem primeiro e ganha 50% mais tempo.',
      recovery: 'Começamos pela dor que afastou as pessoas e terminamos com o que pode trazê-las de volta.',
      'new-market': 'Conhecemos melhor o mundo delas do que a cabeça, então o mundo vem primeiro.',
      'loyal-growth': 'Elas já sabem o que ganham: começamos por aí e terminamos com o que ainda dói.',
      express:
        'Para uma sessão curta: primeiro o que a pessoa vê e escuta, por último o que se passa por dentro.',
      internal: 'Primeiro o que se fala dentro da empresa, porque isso molda todo o resto.',
    },
  },
  'four-quadrant': {
    about:
      'Fácil de explicar: o que alguém fala, pensa, faz e sente. Bom para um primeiro mapa ou uma única entrevista.',
    reasons: {
      'outside-in':
        'Começamos pelo que qualquer um pode ver e ouvir. O que se passa por dentro fica para o fim.',
      competitive: 'Muitas mensagens disputam a atenção delas. O que elas mesmas falam mostra quais pegaram.',
      'business-model': 'Uma oferta tem que caber no que elas já fazem, então isso vem primeiro.',
      'evidence-first':
        'O que as pessoas fizeram e disseram está registrado, então vem antes do que só dá para supor.',
      'inner-first': 'Aqui o que pesa são as emoções: Sente vem primeiro e ganha 50% mais tempo.',
      recovery: 'Começamos pelo que elas sentiam ao ir embora; depois, o que fizeram a respeito.',
      'new-market':
        'O que elas fazem é o mais fácil de descobrir. O que pensam ainda é suposição e fica para o fim.',
      'loyal-growth':
        'Elas se sentem bem aqui: começamos pelo porquê e terminamos com as dúvidas que restam.',
      express: 'Para uma sessão curta: o lado de fora em uma etapa, o de dentro em outra.',
      internal: 'Primeiro o que se fala dentro da empresa, porque isso molda todo o resto.',
    },
  },
  'goal-first': {
    about:
      'Começa pelo que alguém quer resolver. Fala e Faz ficam separados; Dores e Ganhos ficam dentro da cabeça.',
    reasons: {
      'outside-in':
        'Primeiro o objetivo; depois, o que qualquer um pode ver e ouvir. O que se passa por dentro fica para o fim.',
      competitive:
        'Logo depois do objetivo vem Escuta: os clientes recebem mensagens confusas, falsas e assustadoras. Sabendo quais são, o resto fica mais claro.',
      'business-model':
        'Depois do objetivo, o mundo em volta; em seguida, o que ele provoca em pensamentos, ações, dores e ganhos.',
      'evidence-first':
        'Com o objetivo claro, primeiro o que as pessoas disseram e fizeram: está registrado; o resto é suposição.',
      'inner-first':
        'Aqui o que pesa são as emoções: Pensa e sente vem logo depois do objetivo e ganha 50% mais tempo.',
      recovery: 'O que elas queriam e que dor as afastou? A última etapa é o que pode trazê-las de volta.',
      'new-market':
        'Conhecemos melhor o mundo delas do que a cabeça, então o mundo vem primeiro, logo depois do objetivo.',
      'loyal-growth':
        'Aqui elas chegam ao objetivo: seguimos com o que ganham e terminamos com o que ainda dói.',
      express:
        'Para uma sessão curta: o objetivo, depois o que a pessoa vê e escuta, por último o que se passa por dentro.',
      internal: 'Depois do objetivo, o que se fala dentro da empresa, porque isso molda todo o resto.',
    },
  },
  'inner-and-outer': {
    about:
      'Seções com nome de sentidos excluem gente: nem todo mundo vê, ouve ou fala. Estas servem para qualquer pessoa.',
    reasons: {
      'outside-in': 'Começamos pelo que aparece por fora. O que se passa por dentro fica para o fim.',
      competitive:
        'Começamos pelo que elas recebem dos outros: mensagens confusas, falsas e assustadoras. Sabendo quais são, o resto fica mais claro.',
      'business-model':
        'Primeiro o mundo em volta; depois, o que ele provoca em pensamentos, ações, dores e ganhos.',
      'evidence-first':
        'O que as pessoas expressaram e fizeram está registrado, então vem antes do que só dá para supor.',
      'inner-first': 'Aqui o que pesa são as emoções: Pensa e sente vem primeiro e ganha 50% mais tempo.',
      recovery: 'Começamos pela dor que afastou as pessoas e terminamos com o que pode trazê-las de volta.',
      'new-market': 'Conhecemos melhor o mundo delas do que a cabeça, então o mundo vem primeiro.',
      'loyal-growth': 'Elas já sabem o que ganham: começamos por aí e terminamos com o que ainda dói.',
      express:
        'Para uma sessão curta: primeiro o que chega até a pessoa, por último o que se passa por dentro.',
      internal: 'Primeiro o que circula dentro da empresa, porque isso molda todo o resto.',
    },
  },
}))();
