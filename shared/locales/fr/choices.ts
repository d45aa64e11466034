// French: what the sandbox says before there is a window.
import type { Choices } from '../locale';

export const windowTitle = 'Carte d’empathie';

export const slowWindow = 'Carte d’empathie met un peu de temps à démarrer. Votre carte arrive.';

export const noWindow =
  'Carte d’empathie ne répond pas. Si aucune nouvelle carte n’apparaît, relancez la commande.';

export const choices: Choices = {
  templates: {
    'six-section': 'Six zones',
    'four-quadrant': 'Quatre quadrants',
    'goal-first': 'L’objectif d’abord',
    'inner-and-outer': 'Dedans et dehors',
  },
  sizes: { regular: 'Normal', compact: 'Compact' },
  orders: {
    'outside-in': 'Du dehors au dedans',
    competitive: 'Marché très concurrentiel',
    'business-model': 'Proposition de valeur',
    'evidence-first': 'Entretiens déjà menés',
    'inner-first': 'Sujet sensible',
    recovery: 'Clients perdus',
    'new-market': 'Nouveau marché',
    'loyal-growth': 'Clients fidèles',
    express: 'Express',
    internal: 'Salariés et partenaires',
    custom: 'Ordre personnalisé',
  },
};
