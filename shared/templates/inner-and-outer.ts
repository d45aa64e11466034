// Sections that no sense gives its name to: sections named after senses leave out people who do not see, hear or
// speak. Data only.
import type { Template } from './template';

export const innerAndOuter: Template = {
  id: 'inner-and-outer',
  sections: [
    {
      id: 'notices',
      tint: 'teal',
      icon: '🔎',
      aspects: ['seen'],
      isInner: false,
      names: ['notices', 'notice'],
    },
    { id: 'takes-in', tint: 'blue', icon: '📰', aspects: ['heard'], isInner: false, names: ['takes in'] },
    {
      id: 'communicates',
      tint: 'yellow',
      icon: '💬',
      aspects: ['said'],
      isInner: false,
      names: ['communicates', 'communicate', 'expresses'],
    },
    { id: 'does', tint: 'pink', icon: '👣', aspects: ['done'], isInner: false },
    { id: 'thinks-feels', tint: 'violet', icon: '💭', aspects: ['thought', 'felt'], isInner: true },
    { id: 'pain', tint: 'red', icon: '😣', aspects: ['pain'], isInner: true },
    { id: 'gain', tint: 'green', icon: '🌱', aspects: ['gain'], isInner: true },
  ],
  rows: [['notices', 'takes-in'], ['communicates', 'persona', 'does'], ['thinks-feels'], ['pain', 'gain']],
  side: ['how-to', 'problem', 'actions'],
  orders: {
    'outside-in': {
      sections: ['notices', 'communicates', 'does', 'takes-in', 'thinks-feels', 'pain', 'gain'],
      basis: 'adapted',
    },
    competitive: {
      sections: ['takes-in', 'notices', 'thinks-feels', 'communicates', 'does', 'pain', 'gain'],
      basis: 'adapted',
    },
    'business-model': {
      sections: ['notices', 'takes-in', 'thinks-feels', 'communicates', 'does', 'pain', 'gain'],
      basis: 'adapted',
    },
    'evidence-first': {
      sections: ['communicates', 'does', 'takes-in', 'notices', 'thinks-feels', 'pain', 'gain'],
      basis: 'adapted',
    },
    'inner-first': {
      sections: ['thinks-feels', 'notices', 'communicates', 'does', 'takes-in', 'pain', 'gain'],
      basis: 'adapted',
      emphasis: { 'thinks-feels': 1.5 },
    },
    recovery: {
      sections: ['pain', 'communicates', 'does', 'takes-in', 'thinks-feels', 'notices', 'gain'],
      basis: 'ours',
    },
    'new-market': {
      sections: ['notices', 'takes-in', 'gain', 'thinks-feels', 'pain', 'communicates', 'does'],
      basis: 'ours',
    },
    'loyal-growth': {
      sections: ['gain', 'thinks-feels', 'communicates', 'does', 'notices', 'takes-in', 'pain'],
      basis: 'ours',
    },
    express: {
      sections: ['notices', 'takes-in', 'communicates', 'does', 'thinks-feels', 'pain', 'gain'],
      basis: 'adapted',
    },
    internal: {
      sections: ['takes-in', 'communicates', 'does', 'thinks-feels', 'pain', 'gain', 'notices'],
      basis: 'ours',
    },
  },
  merged: [
    ['notices', 'takes-in'],
    ['communicates', 'does'],
    ['pain', 'gain'],
  ],
};
