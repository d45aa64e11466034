// Helpers for writing prompts in locales: near or far, an id, and the text.
import type { Prompt } from './locale';

/** Close in time, place, people and certainty. */
export const near = (id: string, text: string): Prompt => ({ id, distance: 'near', text });

/** A step back: further away in time, place, people or certainty. */
export const far = (id: string, text: string): Prompt => ({ id, distance: 'far', text });
