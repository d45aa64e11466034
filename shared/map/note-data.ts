// What the plugin remembers on a note itself, so that it goes along when people copy or move it. One string a note.
import { EVIDENCE, type Evidence } from '../model/evidence';
import { isRecord, parseStored } from '../model/stored';

export interface NoteData {
  /** The note's id in the file that it came from; its node's id stands in elsewhere. */
  id?: string;
  /** Set in the window; it counts more than a hashtag. */
  evidence?: Evidence;
  /** The research that the evidence comes from. */
  source?: string;
  /** Who wrote it in the file that it came from: the author of a sticky cannot be set (docs/platform.md C). */
  author?: string;
  /** Stamps that it had in the file that it came from: plugins cannot make any. */
  stamps?: Record<string, number>;
  /** Votes that it had in that file beyond those stamps. */
  votes?: number;
  /** What rests on it: `problem`, or ids of actions. */
  supports?: string[];
  /** What the file says of it and the board cannot show: a `Kept`. */
  kept?: Record<string, unknown>;
}

/** The key of the problem statement among what a note supports. */
export const PROBLEM = 'problem';

/** '' for a note that there is nothing to remember of. */
export function formatNoteData(data: NoteData): string {
  return Object.keys(data).length === 0 ? '' : JSON.stringify(data);
}

/** Repairs and never throws: what is damaged counts as missing. */
export function parseNoteData(text: string): NoteData {
  const value = text === '' ? undefined : parseStored(text);
  if (!isRecord(value)) return {};
  const data: NoteData = {};
  for (const key of ['id', 'source', 'author'] as const) {
    const word = value[key];
    if (typeof word === 'string' && word !== '') data[key] = word;
  }
  const evidence = EVIDENCE.find((kind) => kind === value.evidence);
  if (evidence !== undefined) data.evidence = evidence;
  const stamps = toCounts(value.stamps);
  if (Object.keys(stamps).length > 0) data.stamps = stamps;
  const { votes } = value;
  if (Number.isSafeInteger(votes) && (votes as number) > 0) data.votes = votes as number;
  const supports = Array.isArray(value.supports) ? value.supports.filter((id) => typeof id === 'string') : [];
  if (supports.length > 0) data.supports = supports;
  if (isRecord(value.kept)) data.kept = value.kept;
  return data;
}

function toCounts(value: unknown): Record<string, number> {
  if (!isRecord(value)) return {};
  const known = Object.entries(value).filter(
    (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && (entry[1] as number) > 0,
  );
  return Object.fromEntries(known);
}
