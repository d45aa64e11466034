// The notes of a map as one list, each with its section. Pure.
import type { EmpathyMap, Note } from '../model/empathy-map';

export type Section = EmpathyMap['sections'][number];

export interface PlacedNote {
  note: Note;
  /** Null for notes on the map but in no section. */
  section: Section | null;
}

/** In template order, followed by the notes in no section. */
export function notesOf(map: EmpathyMap): PlacedNote[] {
  const notes: PlacedNote[] = [];
  for (const section of map.sections) {
    for (const note of section.notes) notes.push({ note, section });
  }
  for (const note of map.unplaced ?? []) notes.push({ note, section: null });
  return notes;
}
