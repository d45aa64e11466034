// The goal first, then the world around somebody, then the head, which holds pain and gain. Data only.
import type { Template } from './template';

export const goalFirst: Template = {
  id: 'goal-first',
  sections: [
    { id: 'goal', tint: 'pink', icon: '🎯', aspects: ['goal'], isInner: false, names: ['goal', 'goals'] },
    { id: 'see', tint: 'teal', icon: '👀', aspects: ['seen'], isInner: false },
    { id: 'say', tint: 'yellow', icon: '💬', aspects: ['said'], isInner: false },
    { id: 'do', tint: 'green', icon: '👣', aspects: ['done'], isInner: false },
    { id: 'hear', tint: 'blue', icon: '👂', aspects: ['heard'], isInner: false },
    { id: 'think-feel', tint: 'violet', icon: '💭', aspects: ['thought', 'felt'], isInner: true },
    { id: 'pain', tint: 'violet', icon: '😣', aspects: ['pain'], isInner: true },
    { id: 'gain', tint: 'violet', icon: '🌱', aspects: ['gain'], isInner: true },
  ],
  rows: [['goal'], ['hear', 'persona', 'see'], ['say', 'do'], ['pain', 'think-feel', 'gain']],
  side: ['how-to', 'problem', 'actions'],
  orders: {
    'outside-in': {
      sections: ['goal', 'see', 'say', 'do', 'hear', 'think-feel', 'pain', 'gain'],
      basis: 'canvas',
    },
    competitive: {
      sections: ['goal', 'hear', 'see', 'think-feel', 'say', 'do', 'pain', 'gain'],
      basis: 'adapted',
    },
    'business-model': {
      sections: ['goal', 'see', 'hear', 'think-feel', 'say', 'do', 'pain', 'gain'],
      basis: 'adapted',
    },
    'evidence-first': {
      sections: ['goal', 'say', 'do', 'hear', 'see', 'think-feel', 'pain', 'gain'],
      basis: 'adapted',
    },
    'inner-first': {
      sections: ['goal', 'think-feel', 'see', 'say', 'do', 'hear', 'pain', 'gain'],
      basis: 'adapted',
      emphasis: { 'think-feel': 1.5 },
    },
    recovery: { sections: ['goal', 'pain', 'say', 'do', 'hear', 'think-feel', 'see', 'gain'], basis: 'ours' },
    'new-market': {
      sections: ['goal', 'see', 'hear', 'gain', 'think-feel', 'pain', 'say', 'do'],
      basis: 'ours',
    },
    'loyal-growth': {
      sections: ['goal', 'gain', 'think-feel', 'say', 'do', 'see', 'hear', 'pain'],
      basis: 'ours',
    },
    express: {
      sections: ['goal', 'see', 'hear', 'say', 'do', 'think-feel', 'pain', 'gain'],
      basis: 'adapted',
    },
    internal: { sections: ['goal', 'hear', 'say', 'do', 'think-feel', 'pain', 'gain', 'see'], basis: 'ours' },
  },
  merged: [
    ['see', 'hear'],
    ['say', 'do'],
    ['pain', 'gain'],
  ],
};
