// Data stored on a note itself, so that it survives when people copy or move it. One string per note.
import { type NoteCheck, VERDICTS } from '../model/check';
import { EVIDENCE, type Evidence } from '../model/evidence';
import { isSectionId } from '../model/sections';
import { isRecord, parseStored } from '../model/stored';
import type { SectionId } from '../templates/template';

/** A note's corner, relative to what holds the notes of its section. */
export interface Spot {
  template: string;
  section: SectionId;
  x: number;
  y: number;
  /** The notes of the section were hidden from people. */
  hidden?: true;
}

/** Where a note was before its map was given another template, so that it can go back there. */
export interface Moved {
  /** The section that it was put into; '' for none. A person has moved it since if it is elsewhere. */
  to: SectionId | '';
  /** Where it was, at most once a template, latest last. */
  from: Spot[];
}

export interface NoteData {
  /** The note's id in the file it came from; other notes use their node id. */
  id?: string;
  /** Set in the window; takes precedence over a hashtag. */
  evidence?: Evidence;
  /** The research this evidence comes from. */
  source?: string;
  /** Set in the window, or by the prompt that the note answers; takes precedence over a hashtag. '' for none. */
  touchpoint?: string;
  /** The author in the file it came from: the author of a sticky cannot be set (docs/platform.md C). */
  author?: string;
  /** The stamps in the file it came from: plugins cannot create stamps. */
  stamps?: Record<string, number>;
  /** The file's votes beyond those stamps. */
  votes?: number;
  /** What this note is evidence for: `problem`, or ids of actions. */
  supports?: string[];
  /** What customers were asked about it, and what they said. */
  check?: NoteCheck;
  moved?: Moved;
  /** Fields from the file that the board cannot show: `UnknownFields`. Stored as `kept`. */
  unknownFields?: Record<string, unknown>;
}

/** The key for the problem statement in `supports`. */
export const PROBLEM = 'problem';

/** '' if there is nothing to store. */
export function formatNoteData({ unknownFields, ...data }: NoteData): string {
  const stored = unknownFields === undefined ? data : { ...data, kept: unknownFields };
  return Object.keys(stored).length === 0 ? '' : JSON.stringify(stored);
}

/** Repairs and never throws: damaged parts count as missing. */
export function parseNoteData(text: string): NoteData {
  const value = text === '' ? undefined : parseStored(text);
  if (!isRecord(value)) return {};
  const data: NoteData = {};
  for (const key of ['id', 'source', 'author'] as const) {
    const word = value[key];
    if (typeof word === 'string' && word !== '') data[key] = word;
  }
  if (typeof value.touchpoint === 'string') data.touchpoint = value.touchpoint;
  const evidence = EVIDENCE.find((kind) => kind === value.evidence);
  if (evidence !== undefined) data.evidence = evidence;
  const stamps = toCounts(value.stamps);
  if (Object.keys(stamps).length > 0) data.stamps = stamps;
  const { votes } = value;
  if (Number.isSafeInteger(votes) && (votes as number) > 0) data.votes = votes as number;
  const supports = Array.isArray(value.supports) ? value.supports.filter((id) => typeof id === 'string') : [];
  if (supports.length > 0) data.supports = supports;
  const check = toCheck(value.check);
  if (Object.keys(check).length > 0) data.check = check;
  const moved = toMoved(value.moved);
  if (moved !== null) data.moved = moved;
  if (isRecord(value.kept)) data.unknownFields = value.kept;
  return data;
}

function toCounts(value: unknown): Record<string, number> {
  if (!isRecord(value)) return {};
  const known = Object.entries(value).filter(
    (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && (entry[1] as number) > 0,
  );
  return Object.fromEntries(known);
}

export function toCheck(value: unknown): NoteCheck {
  if (!isRecord(value)) return {};
  const check: NoteCheck = {};
  for (const key of ['question', 'date', 'who', 'due'] as const) {
    const word = value[key];
    if (typeof word === 'string' && word !== '') check[key] = word;
  }
  const verdict = VERDICTS.find((one) => one === value.verdict);
  if (verdict !== undefined) check.verdict = verdict;
  if (Number.isSafeInteger(value.asked) && (value.asked as number) >= 0) check.asked = value.asked as number;
  for (const key of ['sources', 'words'] as const) {
    const list = Array.isArray(value[key]) ? value[key].filter(isFilled) : [];
    if (list.length > 0) check[key] = list;
  }
  return check;
}

const isFilled = (word: unknown): word is string => typeof word === 'string' && word !== '';

function toMoved(value: unknown): Moved | null {
  if (!isRecord(value) || !Array.isArray(value.from)) return null;
  const { to } = value;
  if (to !== '' && !isSectionId(to)) return null;
  const from = value.from.filter(isSpot).map(({ template, section, x, y, hidden }) => ({
    ...{ template, section, x, y },
    ...(hidden === true ? { hidden } : {}),
  }));
  return from.length === 0 ? null : { to, from };
}

const isSpot = (value: unknown): value is Spot =>
  isRecord(value) &&
  typeof value.template === 'string' &&
  isSectionId(value.section) &&
  Number.isFinite(value.x) &&
  Number.isFinite(value.y);
