// The assumptions of a map: what a group believes but nobody has heard, seen or counted yet. Pure.
import type { EmpathyMap } from '../model/empathy-map';
import { isBacked } from '../model/evidence';
import type { SectionId } from '../templates/template';
import { notesOf } from './notes';

export interface Assumption {
  /** Id of the note. */
  note: string;
  text: string;
  votes: number;
  /** Null for a note in no section. */
  section: { id: SectionId; title: string } | null;
  /** The section's first prompt; '' if it has none. */
  prompt: string;
}

/** Those with most votes first: they would hurt most if they were wrong. */
export function assumptionsIn(map: EmpathyMap): Assumption[] {
  const guessed = notesOf(map).filter(({ note }) => !isBacked(note.evidence));
  const assumptions = guessed.map(({ note, section }) => ({
    note: note.id,
    text: note.text,
    votes: note.votes ?? 0,
    section: section && { id: section.id, title: section.title },
    prompt: section?.prompts?.[0]?.text ?? '',
  }));
  return assumptions.sort((a, b) => b.votes - a.votes);
}
