// The names of sections, orders and templates as the file format writes them (docs/format.md). No texts.

export const SECTION_IDS = ['think-feel', 'see', 'say-do', 'hear', 'pain', 'gain'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export const TEMPLATE_IDS = ['six-section'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

export const ORDER_IDS = [
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
  'custom',
] as const;
export type OrderId = (typeof ORDER_IDS)[number];

export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The order of work on one map: a preset by name, and the sections as they stand now. */
export interface MapOrder {
  preset: OrderId;
  sections: SectionId[];
}
