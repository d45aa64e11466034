// The default template: six sections around the persona. Data only.
import type { Template } from './template';

export const sixSection: Template = {
  id: 'six-section',
  sections: [
    { id: 'think-feel', tint: 'violet', icon: '💭', aspects: ['thought', 'felt'], isInner: true },
    { id: 'see', tint: 'teal', icon: '👀', aspects: ['seen'], isInner: false },
    { id: 'say-do', tint: 'yellow', icon: '💬', aspects: ['said', 'done'], isInner: false },
    { id: 'hear', tint: 'blue', icon: '👂', aspects: ['heard'], isInner: false },
    { id: 'pain', tint: 'red', icon: '😣', aspects: ['pain'], isInner: true },
    { id: 'gain', tint: 'green', icon: '🌱', aspects: ['gain'], isInner: true },
  ],
  rows: [['think-feel'], ['hear', 'persona', 'see'], ['say-do'], ['pain', 'gain']],
  side: ['how-to', 'problem', 'actions'],
  orders: {
    'outside-in': { sections: ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'], basis: 'canvas' },
    competitive: { sections: ['hear', 'see', 'think-feel', 'say-do', 'pain', 'gain'], basis: 'hear-first' },
    'business-model': {
      sections: ['see', 'hear', 'think-feel', 'say-do', 'pain', 'gain'],
      basis: 'business-model',
    },
    'evidence-first': {
      sections: ['say-do', 'hear', 'see', 'think-feel', 'pain', 'gain'],
      basis: 'interviews',
    },
    'inner-first': {
      sections: ['think-feel', 'see', 'say-do', 'hear', 'pain', 'gain'],
      basis: 'numbering',
      emphasis: { 'think-feel': 1.5 },
    },
    recovery: { sections: ['pain', 'say-do', 'hear', 'think-feel', 'see', 'gain'], basis: 'ours' },
    'new-market': { sections: ['see', 'hear', 'gain', 'think-feel', 'pain', 'say-do'], basis: 'ours' },
    'loyal-growth': { sections: ['gain', 'think-feel', 'say-do', 'see', 'hear', 'pain'], basis: 'ours' },
    express: { sections: ['see', 'hear', 'say-do', 'think-feel', 'pain', 'gain'], basis: 'twenty-minutes' },
    internal: { sections: ['hear', 'say-do', 'think-feel', 'pain', 'gain', 'see'], basis: 'ours' },
  },
  merged: [
    ['see', 'hear'],
    ['pain', 'gain'],
  ],
};
