// German: what the sandbox says before there is a window.
import type { Choices } from '../locale';

export const windowTitle = 'Empathy Map';

export const slowWindow = 'Empathy Map braucht zum Starten etwas länger. Deine Map kommt gleich.';

export const noWindow =
  'Empathy Map antwortet nicht. Ist keine neue Map zu sehen, führe den Befehl noch einmal aus.';

export const choices: Choices = {
  templates: {
    'six-section': 'Sechs Bereiche',
    'four-quadrant': 'Vier Quadranten',
    'goal-first': 'Ziel zuerst',
    'inner-and-outer': 'Innen und außen',
  },
  sizes: { regular: 'Normal', compact: 'Kompakt' },
  orders: {
    'outside-in': 'Von außen nach innen',
    competitive: 'Hart umkämpfter Markt',
    'business-model': 'Wertversprechen',
    'evidence-first': 'Interviews liegen vor',
    'inner-first': 'Emotionales Thema',
    recovery: 'Verlorene Kunden',
    'new-market': 'Neuer Markt',
    'loyal-growth': 'Stammkunden',
    express: 'Express',
    internal: 'Mitarbeitende und Partner',
    custom: 'Eigene Reihenfolge',
  },
};
