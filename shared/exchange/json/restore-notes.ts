// Restores the notes of a damaged file: found wherever they may be, each with its whole text and a unique id.
// Pure.
import { type Note, noteSchema } from '../../model/empathy-map';
import { MAX_ID_LENGTH, MAX_NOTE_LENGTH } from '../../model/format';
import { isRecord } from '../../model/stored';
import { joinPath } from '../problem';
import { type RepairContext, repair } from './repair';

export interface Found {
  value: unknown;
  path: string;
}

type Report = RepairContext['report'];

/** Nesting of a note: the file, the list of sections, a section and its list of notes. */
const DEPTH = 4;

/** The entries of a list, or of what is there instead: a single note, a text, notes keyed by name. */
export function foundIn(value: unknown, path: string, report: Report): Found[] {
  if (Array.isArray(value)) return value.map((entry, at) => ({ value: entry, path: `${path}[${at}]` }));
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ value, path }];
  if (!isRecord(value)) {
    report(path, 'dropped');
    return [];
  }
  if (typeof value.text === 'string') return [{ value, path }];
  return Object.entries(value).map(([key, entry]) => ({ value: entry, path: joinPath(path, key) }));
}

/** Makes ids unique. */
export class Ids {
  /**
   * Each id with the last number appended to it, so that thousands of equal ids take no longer than others.
   */
  private readonly taken = new Map<string, number>();

  constructor(private readonly report: Report) {}

  claim(id: string, path: string): string {
    const free = this.like(id);
    if (free !== id) this.report(`${path}.id`, 'renamed', { id, now: free });
    return free;
  }

  /** The id itself, or a free one that starts with it. */
  like(id: string): string {
    let free = id;
    let count = this.taken.get(id) ?? 1;
    while (this.taken.has(free)) {
      count += 1;
      const end = `.${count}`;
      free = `${[...id].slice(0, MAX_ID_LENGTH - end.length).join('')}${end}`;
    }
    this.taken.set(id, count).set(free, 1);
    return free;
  }
}

/** Drops notes without a text. */
export function restoreNotes(found: readonly Found[], ids: Ids, report: Report): Note[] {
  return found.flatMap(({ value, path }) => {
    const note = isRecord(value) ? value : { text: value };
    const { text } = note;
    const letters = typeof text === 'string' && text.length > MAX_NOTE_LENGTH ? [...text] : [];
    const context: RepairContext = {
      report,
      standIn: (field) => (field === `${path}.id` ? [...path].slice(0, MAX_ID_LENGTH).join('') : undefined),
    };
    const first = letters.slice(0, MAX_NOTE_LENGTH).join('');
    const whole = letters.length > MAX_NOTE_LENGTH ? { ...note, text: first } : note;
    const repaired = repair(noteSchema, whole, { path, key: '', depth: DEPTH }, context) as Note | undefined;
    if (repaired === undefined) return [];
    const restored = { ...repaired, id: ids.claim(repaired.id, path) };
    return letters.length > MAX_NOTE_LENGTH
      ? [restored, ...furtherNotes(restored, letters, ids, { path, report })]
      : [restored];
  });
}

/** Splits the rest of a text that is too long into further notes. */
function furtherNotes(
  first: Note,
  letters: readonly string[],
  ids: Ids,
  { path, report }: { path: string; report: Report },
): Note[] {
  const { votes: _votes, stamps: _stamps, ...alike } = first;
  const notes: Note[] = [];
  for (let from = MAX_NOTE_LENGTH; from < letters.length; from += MAX_NOTE_LENGTH) {
    const text = letters.slice(from, from + MAX_NOTE_LENGTH).join('');
    notes.push({ ...alike, id: ids.like(first.id), text });
  }
  report(`${path}.text`, 'split', { found: letters.length, notes: notes.length + 1 });
  return notes;
}
