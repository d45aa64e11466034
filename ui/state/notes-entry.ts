// The request that stores data on notes, with the label that shows it. Pure.
import { boardTexts } from '../../shared/catalogue/board-texts';
import type { BatchEntry } from '../../shared/contract';
import { notesOf } from '../../shared/insight/notes';
import { formatNoteData, type NoteData, parseNoteData } from '../../shared/map/note-data';
import { noteLabel } from '../../shared/map/note-label';
import type { Reading } from './state';

/** The data to store instead, of a note that says `text`. */
export type Alter = (data: NoteData, text: string, id: string) => NoteData;

export function notesEntry(
  { node, map, nodeIndex, data: stored }: Reading,
  ids: readonly string[],
  alter: Alter,
): BatchEntry<'notes.set'> {
  const texts = boardTexts[map.language];
  const wordsOf = new Map(notesOf(map).map(({ note }) => [note.id, note.text]));
  const notes = ids.map((id) => {
    const of = nodeIndex.notes[id] ?? '';
    const data = alter(parseNoteData(stored[of] ?? ''), wordsOf.get(id) ?? '', id);
    return { node: of, data: formatNoteData(data), word: noteLabel(data, texts) };
  });
  return { name: 'notes.set', body: { node, notes } };
}
