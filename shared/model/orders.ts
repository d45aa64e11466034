// The orders in which sections are worked on. No study shows that one order gives better maps: presets follow
// an author's advice or our own judgement, and the locales say which.
import type { SectionId } from './sections';

interface Order {
  sections: SectionId[];
  /** Sections that get more time than the others, as a factor. */
  emphasis?: Partial<Record<SectionId, number>>;
}

const presets = {
  'outside-in': {
    sections: ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'],
  },
  competitive: {
    sections: ['hear', 'see', 'think-feel', 'say-do', 'pain', 'gain'],
  },
  'business-model': {
    sections: ['see', 'hear', 'think-feel', 'say-do', 'pain', 'gain'],
  },
  'evidence-first': {
    sections: ['say-do', 'hear', 'see', 'think-feel', 'pain', 'gain'],
  },
  'inner-first': {
    sections: ['think-feel', 'see', 'say-do', 'hear', 'pain', 'gain'],
    emphasis: { 'think-feel': 1.5 },
  },
  recovery: {
    sections: ['pain', 'say-do', 'hear', 'think-feel', 'see', 'gain'],
  },
  'new-market': {
    sections: ['see', 'hear', 'gain', 'think-feel', 'pain', 'say-do'],
  },
  'loyal-growth': {
    sections: ['gain', 'think-feel', 'say-do', 'see', 'hear', 'pain'],
  },
  express: {
    sections: ['see', 'hear', 'say-do', 'think-feel', 'pain', 'gain'],
  },
  internal: {
    sections: ['hear', 'say-do', 'think-feel', 'pain', 'gain', 'see'],
  },
} satisfies Record<string, Order>;

export type PresetId = keyof typeof presets;
export const PRESET_IDS = Object.keys(presets) as PresetId[];
export const orders: Record<PresetId, Order> = presets;
export const DEFAULT_ORDER = 'outside-in' satisfies PresetId;

/** `custom` is an order people made by hand. */
export type OrderId = PresetId | 'custom';
export const ORDER_IDS: readonly OrderId[] = [...PRESET_IDS, 'custom'];

/** A map's order of work: the preset's name, and its sections in their current order. */
export interface MapOrder {
  preset: OrderId;
  sections: SectionId[];
}
