// The orders in which sections are worked on. No study shows that one order gives better maps: presets rest on authors'
// advice or on our own judgement, and the locales say which.
import type { OrderId } from '../model/sections';
import type { Order } from './types';

export const DEFAULT_ORDER = 'outside-in' satisfies OrderId;

export const orders: Record<Exclude<OrderId, 'custom'>, Order> = {
  'outside-in': {
    id: 'outside-in',
    sections: ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'],
  },
  competitive: {
    id: 'competitive',
    sections: ['hear', 'see', 'think-feel', 'say-do', 'pain', 'gain'],
  },
  'business-model': {
    id: 'business-model',
    sections: ['see', 'hear', 'think-feel', 'say-do', 'pain', 'gain'],
  },
  'evidence-first': {
    id: 'evidence-first',
    sections: ['say-do', 'hear', 'see', 'think-feel', 'pain', 'gain'],
  },
  'inner-first': {
    id: 'inner-first',
    sections: ['think-feel', 'see', 'say-do', 'hear', 'pain', 'gain'],
    emphasis: { 'think-feel': 1.5 },
  },
  recovery: {
    id: 'recovery',
    sections: ['pain', 'say-do', 'hear', 'think-feel', 'see', 'gain'],
  },
  'new-market': {
    id: 'new-market',
    sections: ['see', 'hear', 'gain', 'think-feel', 'pain', 'say-do'],
  },
  'loyal-growth': {
    id: 'loyal-growth',
    sections: ['gain', 'think-feel', 'say-do', 'see', 'hear', 'pain'],
  },
  express: {
    id: 'express',
    sections: ['see', 'hear', 'say-do', 'think-feel', 'pain', 'gain'],
  },
  internal: {
    id: 'internal',
    sections: ['hear', 'say-do', 'think-feel', 'pain', 'gain', 'see'],
  },
};
