// The default template: six sections around the persona. Data only.
import type { Template } from '../types';

export const sixSection: Template = {
  id: 'six-section',
  sections: [
    { id: 'think-feel', tint: 'violet' },
    { id: 'see', tint: 'teal' },
    { id: 'say-do', tint: 'yellow' },
    { id: 'hear', tint: 'blue' },
    { id: 'pain', tint: 'red' },
    { id: 'gain', tint: 'green' },
  ],
  rows: [['think-feel'], ['hear', 'persona', 'see'], ['say-do'], ['pain', 'gain']],
  side: [
    { panel: 'problem', rows: 1 },
    { panel: 'actions', rows: 2 },
    { panel: 'how-to', rows: 1 },
  ],
};
