// French: what each template is good for, and why its orders are as they are. A reason must be true of the order
// that the template gives to that preset (shared/templates).

import type { templateWords as en } from '../en/templates';
import type { Basis, TemplateWords } from '../locale';

/** Where an order comes from; always shown with its reason. */
export const bases: Record<Basis, string> = {
  canvas: 'Empathy Map Canvas, 2017',
  'hear-first': 'Rembach, pour commencer par Entend ; le reste est notre avis',
  'business-model': 'Business Model Generation',
  interviews: 'Lucid et IdeaScale, pour le début ; le reste est notre avis',
  numbering: 'numérotation de Rembach',
  'twenty-minutes': 'l’atelier de vingt minutes de Gray',
  adapted: 'adapté par nous de la carte à six zones',
  ours: 'notre avis',
  facilitator: 'choix de la personne qui anime',
};

/** The reason of an order that people made by hand. */
export const customReason = 'Composé pour cet atelier.';

export const templateWords = /* @__PURE__ */ (() =>
  ({
    'six-section': {
      about:
        'La plus connue : le monde autour d’une personne, ce qu’elle dit et fait, et ce qui se passe en elle.',
      reasons: {
        'outside-in':
          'On commence par ce que tout le monde peut voir et entendre. L’intérieur vient en dernier.',
        competitive:
          'On commence par Entend : sur ce marché, on entend tout et son contraire, du faux et de l’inquiétant. Une fois qu’on le sait, le reste s’éclaire.',
        'business-model':
          'D’abord le monde autour, ensuite ce qu’il change aux pensées, aux actes, aux douleurs et aux gains.',
        'evidence-first':
          'Ce qui a été dit et fait est établi. Cela passe donc avant tout ce qu’il faut supposer.',
        'inner-first':
          'Ici, les émotions comptent le plus : Pense et ressent vient en premier, avec moitié plus de temps.',
        recovery:
          'On commence par la douleur qui les a fait partir et on finit par ce qui pourrait les faire revenir.',
        'new-market': 'On connaît mieux leur monde que leurs pensées, donc on commence par leur monde.',
        'loyal-growth':
          'Ils savent ce qu’ils y gagnent : on commence par là et on finit par ce qui fait encore mal.',
        express: 'Pour un atelier court : d’abord ce qui se voit et s’entend, l’intérieur en dernier.',
        internal: 'On commence par ce qui se dit dans l’entreprise, car cela façonne tout le reste.',
      },
    },
    'four-quadrant': {
      about:
        'Vite expliquée : ce qu’une personne dit, pense, fait et ressent. Idéale pour une première carte ou un seul entretien.',
      reasons: {
        'outside-in':
          'On commence par ce que tout le monde peut voir et entendre. L’intérieur vient en dernier.',
        competitive:
          'Beaucoup de messages les sollicitent. Leurs propres mots montrent lesquels sont passés.',
        'business-model': 'Une offre doit s’adapter à ce qu’ils font déjà, donc on commence par là.',
        'evidence-first':
          'Ce qui a été fait et dit est établi. Cela passe donc avant tout ce qu’il faut supposer.',
        'inner-first':
          'Ici, les émotions comptent le plus : Ressent vient en premier, avec moitié plus de temps.',
        recovery: 'On commence par ce qu’ils ressentaient en partant, puis ce qu’ils ont fait.',
        'new-market':
          'Ce qu’ils font est le plus facile à découvrir. Ce qu’ils pensent reste une supposition, donc cela vient en dernier.',
        'loyal-growth':
          'Ils se sentent bien ici : on commence par ce qui l’explique et on finit par les doutes qui restent.',
        express: 'Pour un atelier court : l’extérieur en une étape, l’intérieur en une autre.',
        internal: 'On commence par ce qui se dit dans l’entreprise, car cela façonne tout le reste.',
      },
    },
    'goal-first': {
      about:
        'Elle part de ce qu’une personne veut accomplir. Dit et Fait sont séparés, Douleurs et Gains font partie de la tête.',
      reasons: {
        'outside-in':
          'D’abord l’objectif, puis ce que tout le monde peut voir et entendre. L’intérieur vient en dernier.',
        competitive:
          'Juste après l’objectif vient Entend : sur ce marché, on entend tout et son contraire, du faux et de l’inquiétant. Une fois qu’on le sait, le reste s’éclaire.',
        'business-model':
          'Après l’objectif, le monde autour, puis ce qu’il change aux pensées, aux actes, aux douleurs et aux gains.',
        'evidence-first':
          'Une fois l’objectif clair, on commence par ce qui a été dit et fait : c’est établi, le reste est supposé.',
        'inner-first':
          'Ici, les émotions comptent le plus : Pense et ressent vient juste après l’objectif, avec moitié plus de temps.',
        recovery:
          'Que voulaient-ils, et quelle douleur les a fait partir ? On finit par ce qui pourrait les faire revenir.',
        'new-market':
          'On connaît mieux leur monde que leurs pensées, donc il passe en premier, juste après l’objectif.',
        'loyal-growth':
          'Ici, ils atteignent leur objectif : on continue par ce qu’ils y gagnent et on finit par ce qui fait encore mal.',
        express:
          'Pour un atelier court : l’objectif, puis ce qui se voit et s’entend, l’intérieur en dernier.',
        internal: 'Après l’objectif vient ce qui se dit dans l’entreprise, car cela façonne tout le reste.',
      },
    },
    'inner-and-outer': {
      about:
        'Des zones qui portent le nom d’un sens excluent des gens : tout le monde ne peut pas voir, entendre ou parler. Celles-ci conviennent à tous.',
      reasons: {
        'outside-in': 'On commence par ce qui se montre au-dehors. L’intérieur vient en dernier.',
        competitive:
          'On commence par ce qu’ils reçoivent des autres : tout et son contraire, du faux et de l’inquiétant. Une fois qu’on le sait, le reste s’éclaire.',
        'business-model':
          'D’abord le monde autour, ensuite ce qu’il change aux pensées, aux actes, aux douleurs et aux gains.',
        'evidence-first':
          'Ce qui a été exprimé et fait est établi. Cela passe donc avant tout ce qu’il faut supposer.',
        'inner-first':
          'Ici, les émotions comptent le plus : Pense et ressent vient en premier, avec moitié plus de temps.',
        recovery:
          'On commence par la douleur qui les a fait partir et on finit par ce qui pourrait les faire revenir.',
        'new-market': 'On connaît mieux leur monde que leurs pensées, donc on commence par leur monde.',
        'loyal-growth':
          'Ils savent ce qu’ils y gagnent : on commence par là et on finit par ce qui fait encore mal.',
        express: 'Pour un atelier court : d’abord ce qui leur parvient, l’intérieur en dernier.',
        internal: 'On commence par ce qui circule dans l’entreprise, car cela façonne tout le reste.',
      },
    },
  }) satisfies Record<keyof typeof en, TemplateWords>)();
