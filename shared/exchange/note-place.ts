// Where a note of a map can lie: in a section, or in none.
import type { SectionId } from '../model/sections';

/** Notes that lie on the map but in no section, where a choice names sections. */
export const UNPLACED = 'unplaced';

/** Where a note can lie. */
export type NotePlace = SectionId | typeof UNPLACED;
