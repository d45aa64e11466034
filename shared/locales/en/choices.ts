// English: what the sandbox says before there is a window.
import type { Choices } from '../locale';

export const windowTitle = 'Empathy Map';

export const slowWindow = 'Empathy Map is slow to start. Your map is on its way.';

export const noWindow = 'Empathy Map isn’t answering. If there is no new map, run the command again.';

export const choices: Choices = {
  templates: {
    'six-section': 'Six sections',
    'four-quadrant': 'Four quadrants',
    'goal-first': 'Goal first',
    'inner-and-outer': 'Inner and outer',
  },
  sizes: { regular: 'Regular', compact: 'Compact' },
  orders: {
    'outside-in': 'From outside in',
    competitive: 'Very competitive market',
    'business-model': 'Value proposition',
    'evidence-first': 'Interviews at hand',
    'inner-first': 'Emotional subject',
    recovery: 'Lost customers',
    'new-market': 'New market',
    'loyal-growth': 'Loyal customers',
    express: 'Express',
    internal: 'Employees and partners',
    custom: 'Custom order',
  },
};
