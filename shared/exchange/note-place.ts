// Where a note of a map can be: in a section, or in none.
import type { SectionId } from '../templates/template';

/** Stands for notes on the map but in no section, where sections can be chosen. */
export const UNPLACED = 'unplaced';

export type NotePlace = SectionId | typeof UNPLACED;
