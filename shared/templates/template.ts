// The type of a template: its sections, where they lie, the orders to work on them in. Adding one takes only data.
import type { Basis, PresetId } from './presets';
import type { SectionWords, TemplateWords } from './words';

/** One of the sections of a map's template. */
export type SectionId = string;

/** Section fills from FigJam's own palette, by name (docs/platform.md P). */
export type Tint = 'violet' | 'blue' | 'teal' | 'yellow' | 'red' | 'green' | 'pink' | 'gray' | 'white';

/**
 * What notes may be about. By these, a note finds its section in another template, a heading in a file the section it
 * stands for, and the coach what must not be guessed.
 */
export const ASPECTS = ['goal', 'seen', 'heard', 'said', 'done', 'thought', 'felt', 'pain', 'gain'] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface TemplateSection {
  id: SectionId;
  tint: Tint;
  /** One emoji. */
  icon: string;
  aspects: readonly Aspect[];
  /** Inside the head: before turning to these, the group sums up aloud what can be observed. */
  isInner: boolean;
  /** Words in the headings of files that mean this section, in lower case, besides its title. */
  names?: readonly string[];
}

/** How a preset orders the template's sections. */
export interface PresetOrder {
  sections: readonly SectionId[];
  basis: Basis;
  /** Sections that get more time than the others, as a factor. */
  emphasis?: Readonly<Partial<Record<SectionId, number>>>;
}

export type Area = SectionId | 'persona';
export type SidePanel = 'problem' | 'actions' | 'how-to';

export interface Template {
  id: string;
  /** In the order of the file format. */
  sections: readonly TemplateSection[];
  /** Rows from top to bottom, each listing its areas side by side. */
  rows: readonly (readonly Area[])[];
  /** Panels in the right-hand column, from top to bottom. */
  side: readonly SidePanel[];
  orders: Readonly<Record<PresetId, PresetOrder>>;
  /** Sections that an express session works on together. */
  merged: readonly (readonly SectionId[])[];
  /** English words of a template that the locales do not know. */
  words?: TemplateWords & { name: string; sections: Readonly<Record<SectionId, SectionWords>> };
}
