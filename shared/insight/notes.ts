// The notes of a map as one list, each with the section that holds it. Pure.
import type { EmpathyMap, Note } from '../model/empathy-map';

export type Section = EmpathyMap['sections'][number];

export interface PlacedNote {
  note: Note;
  /** Null for notes that lie on the map but in no section. */
  section: Section | null;
}

/** Sections in the order of the template, then the notes in none. */
export function notesOf(map: EmpathyMap): PlacedNote[] {
  const notes: PlacedNote[] = [];
  for (const section of map.sections) {
    for (const note of section.notes) notes.push({ note, section });
  }
  for (const note of map.unplaced ?? []) notes.push({ note, section: null });
  return notes;
}
