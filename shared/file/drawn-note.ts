// A file's note as drawn on the board, with all data needed to export the same note again. Pure.
import { boardTexts } from '../catalogue/board-texts';
import type { NoteToDraw } from '../draw/content';
import { stickyFills } from '../draw/palette';
import type { Rect } from '../geometry/rect';
import { readHashtags } from '../insight/hashtags';
import { formatNoteData, type NoteData, parseNoteData, toCheck } from '../map/note-data';
import { noteLabel } from '../map/note-label';
import type { Note } from '../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../model/evidence';
import type { Language } from '../model/sections';
import { splitTags } from '../model/touchpoints';
import { type HashtagWords, hashtagWords, toFileNote } from './file-notes';
import { optional } from './optional';
import { differences, withinBytes } from './unknown-fields';

/** The most bytes a note stores of its file; a pluginData entry holds at most 100 kB (docs/platform.md G). */
const MOST_BYTES = 60_000;
const ORIGIN = { x: 0, y: 0, width: 0, height: 0 };

export interface OnBoard {
  /** As the board will return it. */
  box: Rect;
  theme: string;
  /** What it is evidence for: `problem`, or ids of actions. */
  supports: readonly string[];
  language: Language;
  /** Of the map that the note is drawn on. */
  touchpoints: readonly string[];
}

export function drawnNote(
  note: Note,
  { box, theme, supports, language, touchpoints }: OnBoard,
): Pick<NoteToDraw, 'text' | 'fill' | 'data' | 'word'> {
  const words = hashtagWords(language, touchpoints);
  const fill = fillOf(note.color);
  const data = dataOf(note, supports, words);
  const raw = { node: note.id, text: note.text, box, parentSection: null, theme, ancestors: [] };
  const read = { ...raw, author: '', fill, stamps: {}, hidden: false, data: '' };
  const told = toFileNote(
    { raw: read, id: note.id, data: parseNoteData(formatNoteData(data)) },
    ORIGIN,
    words,
  );
  // A file that says nothing of touchpoints leaves that to the hashtags.
  const { touchpoint } = { ...told, ...note };
  const unknownFields = withinBytes(
    differences(told, { ...note, ...optional('touchpoint', touchpoint ?? '') }),
    MOST_BYTES,
  );
  return {
    text: note.text,
    fill,
    data: formatNoteData({ ...data, ...optional('unknownFields', unknownFields) }),
    word: noteLabel(data, boardTexts[language]),
  };
}

function dataOf(
  { id, text, evidence, source, touchpoint, author, stamps = {}, votes = 0, check }: Note,
  supports: readonly string[],
  words: HashtagWords,
): NoteData {
  const { evidence: named, tags } = readHashtags(text, words.evidence);
  const said = named ?? DEFAULT_EVIDENCE;
  const place = splitTags(tags, words.touchpoints).touchpoint;
  const stamped = Object.values(stamps).reduce((sum, count) => sum + count, 0);
  return {
    id,
    ...(evidence === undefined || evidence === said ? {} : { evidence }),
    ...optional('source', source ?? ''),
    ...(touchpoint === undefined || touchpoint === place ? {} : { touchpoint }),
    ...optional('author', author ?? ''),
    ...optional('stamps', stamps),
    ...(votes > stamped ? { votes: votes - stamped } : {}),
    ...optional('supports', [...supports]),
    ...optional('check', toCheck(check)),
  };
}

function fillOf(color: string | undefined): string {
  const named = Object.entries(stickyFills).find(([name]) => name === color)?.[1];
  if (named !== undefined) return named;
  return color !== undefined && /^#[0-9A-F]{6}$/i.test(color) ? color.toUpperCase() : stickyFills.yellow;
}
