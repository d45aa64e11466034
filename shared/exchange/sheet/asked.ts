// The notes that a question sheet asks about, and under which names its files say it. Pure.
import { questionOf } from '../../check/question';
import { notesWithoutConsent } from '../../insight/consent';
import { notesOf } from '../../insight/notes';
import type { EmpathyMap } from '../../model/empathy-map';

export interface Asked {
  /** The note's id. */
  note: string;
  /** The title of its section; '' for none. */
  section: string;
  question: string;
}

/** In reading order; without notes from research that nobody agreed to, as a sheet leaves the team. */
export function askedOf(map: EmpathyMap, notes: readonly string[]): Asked[] {
  const unconsented = notesWithoutConsent(map);
  return notesOf(map)
    .filter(({ note }) => notes.includes(note.id) && !unconsented.has(note.id))
    .map((placed) => ({
      note: placed.note.id,
      section: placed.section?.title ?? '',
      question: questionOf(placed, map),
    }));
}

/** Technical names as in the file format, so that answers in any language can be read back. */
export const SHEET_COLUMNS = ['note', 'customer', 'section', 'question', 'answer', 'words'] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];
