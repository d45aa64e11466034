// The orders that every template offers, by id, and what they may rest on. No study shows that one order gives better
// maps: they follow an author's advice or our own judgement, and the window says which.

export const PRESET_IDS = [
  'outside-in',
  'competitive',
  'business-model',
  'evidence-first',
  'inner-first',
  'recovery',
  'new-market',
  'loyal-growth',
  'express',
  'internal',
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** Where an order comes from. */
export type Basis =
  | 'canvas'
  | 'hear-first'
  | 'business-model'
  | 'interviews'
  | 'numbering'
  | 'twenty-minutes'
  | 'adapted'
  | 'ours'
  | 'facilitator';
