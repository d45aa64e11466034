// The types of the words that belong to a template and its sections, in one language.
import type { PresetId } from './presets';

export type Distance = 'near' | 'far';

export interface Prompt {
  id: string;
  distance: Distance;
  /** May contain {persona}, {product} and {touchpoint}. */
  text: string;
}

/** A section's title, the two prompts on the board, near and far, and those that the window offers as well. */
export interface SectionWords {
  title: string;
  prompts: [Prompt, Prompt];
  more: [Prompt, Prompt, Prompt, Prompt, ...Prompt[]];
  /** What the facilitator says and watches for; without it, what fits the section's counterpart in six sections. */
  card?: { say: string; watch: string };
}

/** What a template is good for, and why its orders are as they are. */
export interface TemplateWords {
  about: string;
  reasons: Record<PresetId, string>;
}
