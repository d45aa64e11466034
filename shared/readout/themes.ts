// Notes by the theme that people gave them, across sections and maps. Pure.
import type { PlacedNote } from '../insight/notes';

export interface Theme<N extends PlacedNote = PlacedNote> {
  /** As it is spelled first. */
  name: string;
  notes: N[];
  votes: number;
}

export const votesOn = (placed: readonly PlacedNote[]): number =>
  placed.reduce((sum, { note }) => sum + (note.votes ?? 0), 0);

/** Most votes first, then most notes; ties in the order in which they appear. */
export function themesOf<N extends PlacedNote>(placed: readonly N[]): Theme<N>[] {
  const themes = new Map<string, N[]>();
  for (const one of placed) {
    const key = keyOf(one.note.theme ?? '');
    if (key === '') continue;
    const notes = themes.get(key) ?? [];
    notes.push(one);
    themes.set(key, notes);
  }
  return [...themes.values()]
    .map((notes) => ({ name: (notes[0]?.note.theme ?? '').trim(), notes, votes: votesOn(notes) }))
    .sort((a, b) => b.votes - a.votes || b.notes.length - a.notes.length);
}

/** Upper and lower case and white space make no other theme. */
const keyOf = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
