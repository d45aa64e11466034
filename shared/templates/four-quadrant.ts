// Four quadrants: what somebody says, thinks, does and feels. Data only.
import type { Template } from './template';

export const fourQuadrant: Template = {
  id: 'four-quadrant',
  sections: [
    { id: 'says', tint: 'yellow', icon: '💬', aspects: ['said'], isInner: false },
    { id: 'thinks', tint: 'violet', icon: '💭', aspects: ['thought'], isInner: true },
    { id: 'does', tint: 'teal', icon: '👣', aspects: ['done'], isInner: false },
    { id: 'feels', tint: 'pink', icon: '💗', aspects: ['felt'], isInner: true },
  ],
  rows: [
    ['says', 'persona', 'thinks'],
    ['does', 'feels'],
  ],
  side: ['how-to', 'problem', 'actions'],
  orders: {
    'outside-in': { sections: ['says', 'does', 'thinks', 'feels'], basis: 'adapted' },
    competitive: { sections: ['says', 'thinks', 'feels', 'does'], basis: 'ours' },
    'business-model': { sections: ['does', 'thinks', 'feels', 'says'], basis: 'ours' },
    'evidence-first': { sections: ['does', 'says', 'thinks', 'feels'], basis: 'ours' },
    'inner-first': {
      sections: ['feels', 'thinks', 'says', 'does'],
      basis: 'adapted',
      emphasis: { feels: 1.5 },
    },
    recovery: { sections: ['feels', 'does', 'says', 'thinks'], basis: 'ours' },
    'new-market': { sections: ['does', 'says', 'feels', 'thinks'], basis: 'ours' },
    'loyal-growth': { sections: ['feels', 'says', 'does', 'thinks'], basis: 'ours' },
    express: { sections: ['says', 'does', 'feels', 'thinks'], basis: 'adapted' },
    internal: { sections: ['says', 'feels', 'thinks', 'does'], basis: 'ours' },
  },
  merged: [
    ['says', 'does'],
    ['thinks', 'feels'],
  ],
};
