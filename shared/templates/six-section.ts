// The default template: six sections around the persona. Data only.
import type { Template } from './template';

export const sixSection: Template = {
  id: 'six-section',
  sections: [
    { id: 'think-feel', tint: 'violet', icon: '💭' },
    { id: 'see', tint: 'teal', icon: '👀' },
    { id: 'say-do', tint: 'yellow', icon: '💬' },
    { id: 'hear', tint: 'blue', icon: '👂' },
    { id: 'pain', tint: 'red', icon: '😣' },
    { id: 'gain', tint: 'green', icon: '🌱' },
  ],
  rows: [['think-feel'], ['hear', 'persona', 'see'], ['say-do'], ['pain', 'gain']],
  side: ['how-to', 'problem', 'actions'],
};
