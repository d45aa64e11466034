// The order in which a map's sections are worked on: a preset of its template, or people's own.

import { PRESET_IDS, type PresetId } from '../templates/presets';
import type { SectionId } from '../templates/template';
import type { WhatIf } from './what-ifs';

export const DEFAULT_ORDER = 'outside-in' satisfies PresetId;

/** `custom` is an order people made by hand. */
export const ORDER_IDS = [...PRESET_IDS, 'custom'] as const;
export type OrderId = (typeof ORDER_IDS)[number];

/** A map's order of work: the preset's name, and its sections in their current order. */
export interface MapOrder {
  preset: OrderId;
  sections: SectionId[];
  /** Situations to think through after the sections, each a step of its own. */
  whatIfs?: WhatIf[];
}
