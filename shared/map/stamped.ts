// How one part of a map's record is stored: its text with the moment and the writer, cut into pieces if it is
// longer than Figma stores under one key (docs/platform.md S20). Pure.
import * as z from 'zod/mini';
import { lazy, type TypeOf } from '../model/schema';
import { parseStored } from '../model/stored';

/** Everything stored on a node, by key. */
export type Entries = Readonly<Record<string, string>>;

const stampedSchema = lazy(() =>
  z.object({
    value: z.string(),
    /** Milliseconds since 1970; 0 for values of maps that did not say when. */
    at: z.int().check(z.gte(0)),
    /** The run of the plugin that wrote it. */
    by: z.string(),
  }),
);
export type Stamped = TypeOf<typeof stampedSchema>;

/** The newest counts; of two with the same moment, every reader prefers the same one. */
export function isNewer(one: Stamped, other: Stamped | undefined): boolean {
  if (other === undefined || one.at !== other.at) return one.at > (other?.at ?? -1);
  return one.by === other.by ? one.value > other.value : one.by > other.by;
}

const PART = 'fact/';
const MORE = 'more/';

const keyOf = (part: string): string => PART + part;

/** The part stored under a key; null for other keys. */
export const partIn = (key: string): string | null => (key.startsWith(PART) ? key.slice(PART.length) : null);

/** Whether a key stores a part, or goes on with a text that was cut. */
export const isPartKey = (key: string): boolean => key.startsWith(PART) || key.startsWith(MORE);

export const toEntries = (part: string, stamped: Stamped): Entries =>
  cut(keyOf(part), JSON.stringify(stamped));

/** Null if it is missing or damaged. */
export function fromEntries(part: string, entries: Entries): Stamped | null {
  const result = stampedSchema().safeParse(parseStored(uncut(keyOf(part), entries)));
  return result.success ? result.data : null;
}

/** A hundred thousand bytes are the limit, key and plugin id included. */
const MOST_BYTES = 80_000;
const MOST_BYTES_EACH = 3;

/** A long text goes on under further keys; the first says how many pieces there are. */
export function cut(key: string, text: string): Entries {
  const pieces = piecesOf(text);
  if (pieces.length === 1) return { [key]: text };
  const entries: Record<string, string> = {};
  pieces.forEach((piece, at) => {
    entries[at === 0 ? key : moreKey(at, key)] = at === 0 ? `${pieces.length}:${piece}` : piece;
  });
  return entries;
}

/** The whole text; '' if a piece of it is missing. */
export function uncut(key: string, entries: Entries): string {
  const first = entries[key] ?? '';
  const [start = '', count = ''] = /^(\d{1,4}):/.exec(first) ?? [];
  let text = first.slice(start.length);
  for (let at = 1; at < Number(count); at += 1) {
    const piece = entries[moreKey(at, key)];
    if (piece === undefined) return '';
    text += piece;
  }
  return text;
}

const moreKey = (at: number, key: string): string => `${MORE}${at}/${key}`;

/** The keys under which `key` may go on. */
export const isMoreOf = (key: string, other: string): boolean =>
  other.startsWith(MORE) && other.slice(other.indexOf('/', MORE.length) + 1) === key;

/** Letters are never cut in two. */
function piecesOf(text: string): string[] {
  if (text.length * MOST_BYTES_EACH <= MOST_BYTES) return [text];
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of text) {
    const size = bytesOf(letter);
    if (bytes + size > MOST_BYTES) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece];
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
