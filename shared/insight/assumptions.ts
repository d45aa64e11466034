// The assumptions of a map: what a group believes and nobody has heard, seen or counted yet. Pure.
import type { EmpathyMap } from '../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../model/evidence';
import type { SectionId } from '../model/sections';
import { notesOf } from './notes';

export interface Assumption {
  /** The note's id. */
  note: string;
  text: string;
  /** Null for a note in no section. */
  section: { id: SectionId; title: string } | null;
  /** What the section asks first; '' when nothing is asked. */
  prompt: string;
}

export function assumptionsIn(map: EmpathyMap): Assumption[] {
  const guessed = notesOf(map).filter(({ note }) => (note.evidence ?? DEFAULT_EVIDENCE) === 'assumption');
  return guessed.map(({ note, section }) => ({
    note: note.id,
    text: note.text,
    section: section && { id: section.id, title: section.title },
    prompt: section?.prompts?.[0]?.text ?? '',
  }));
}
