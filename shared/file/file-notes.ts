// Converts the board's notes for the file. Pure; authors appear as on the board.
import { boardTexts } from '../catalogue/board-texts';
import { colorName } from '../draw/palette';
import { inReadingOrder } from '../geometry/reading-order';
import { type Rect, relativeTo } from '../geometry/rect';
import { type HashtagList, readHashtags } from '../insight/hashtags';
import { type NoteData, parseNoteData } from '../map/note-data';
import type { RawNote } from '../map/snapshot';
import { isNote, type Note } from '../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../model/evidence';
import type { Language } from '../model/sections';
import { splitTags } from '../model/touchpoints';
import { optional } from './optional';
import { restoreUnknownFields } from './unknown-fields';

/** A note with its stored data and its id in the file. */
export interface KnownNote {
  raw: RawNote;
  id: string;
  data: NoteData;
}

/**
 * A note keeps the id from the file it came from; copies of it, and all other notes, use their node id. All
 * ids are unique.
 */
export function identify(notes: readonly RawNote[]): Map<RawNote, KnownNote> {
  const known = new Map<RawNote, KnownNote>();
  const taken = new Set<string>();
  for (const raw of notes) {
    const data = raw.data === '' ? {} : parseNoteData(raw.data);
    const id = data.id === undefined || taken.has(data.id) ? '' : data.id;
    if (id !== '') taken.add(id);
    known.set(raw, { raw, id, data });
  }
  for (const note of known.values()) {
    if (note.id !== '') continue;
    note.id = note.raw.node;
    for (let count = 2; taken.has(note.id); count += 1) note.id = `${note.raw.node}.${count}`;
    taken.add(note.id);
  }
  return known;
}

/** Hashtags are recognised in the map's language and in English. */
export const hashtagLists = (language: Language): HashtagList[] =>
  [...new Set([boardTexts[language], boardTexts.en])].map(({ hashtags }) => hashtags);

/** What hashtags may say on a map. */
export interface HashtagWords {
  evidence: readonly HashtagList[];
  touchpoints: readonly string[];
}

export const hashtagWords = (language: Language, touchpoints: readonly string[] = []): HashtagWords => ({
  evidence: hashtagLists(language),
  touchpoints,
});

/** In reading order, by the places given in the file. */
export function toFileNotes(notes: readonly KnownNote[], origin: Rect, words: HashtagWords): Note[] {
  const placed = notes.map((note) => {
    const file = toFileNote(note, origin, words);
    return { file, box: file.bounds ?? relativeTo(note.raw.box, origin) };
  });
  return inReadingOrder(placed, ({ box }) => box).map(({ file }) => file);
}

export function toFileNote({ raw, id, data }: KnownNote, origin: Rect, words: HashtagWords): Note {
  const { evidence, tags: all } = readHashtags(raw.text, words.evidence);
  const { touchpoint, tags } = splitTags(all, words.touchpoints);
  const stamps = addCounts(raw.stamps, data.stamps ?? {});
  const votes = Object.values(stamps).reduce(addCount, data.votes ?? 0);
  const note: Note = {
    id,
    text: raw.text,
    ...optional('author', raw.author || (data.author ?? '')),
    ...optional('color', raw.fill === '' ? '' : colorName(raw.fill)),
    evidence: data.evidence ?? evidence ?? DEFAULT_EVIDENCE,
    ...optional('source', data.source ?? ''),
    ...(votes === 0 ? {} : { votes }),
    ...optional('stamps', stamps),
    ...optional('tags', tags),
    ...optional('theme', raw.theme),
    ...optional('touchpoint', data.touchpoint ?? touchpoint),
    ...optional('check', data.check ?? {}),
    bounds: rounded(relativeTo(raw.box, origin)),
  };
  if (data.unknownFields !== undefined) restoreUnknownFields(note, data.unknownFields, isNote);
  return note;
}

/**
 * To two decimals: sums of fractions on the canvas are inexact, and places must not change between exports.
 */
const rounded = ({ x, y, width, height }: Rect) => ({
  x: hundredths(x),
  y: hundredths(y),
  width: hundredths(width),
  height: hundredths(height),
});
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Larger integers are inexact, and not valid in a file. */
const addCount = (a: number, b: number): number => Math.min(a + b, Number.MAX_SAFE_INTEGER);

/** Names can be anything, including those of built-in object members. */
function addCounts(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const sums = new Map(Object.entries(a));
  for (const [name, count] of Object.entries(b)) sums.set(name, addCount(sums.get(name) ?? 0, count));
  return Object.fromEntries(sums);
}
