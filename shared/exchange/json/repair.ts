// Makes any value valid for a schema: converts, fills in, drops, and reports each repair. Replacements for
// missing fields come from the context; it knows no fields itself.
import * as z from 'zod/mini';
import { MAX_DEPTH, MAX_ID_LENGTH, MAX_NOTE_LENGTH, MAX_PHOTO_BYTES } from '../../model/format';
import { isRecord } from '../../model/stored';
import { momentOf } from '../moment';
import { joinPath, type Kind, kindOf, type Problem, type ProblemCode } from '../problem';
import { isEndless, problemsIn } from './check-map';
import { FORBIDDEN, NO_LETTERS } from './further-problems';
import { expectedKind, fieldsOf, innerSchema, isOptional, type Schema } from './schema-parts';

const MOST_BASE64 = (MAX_PHOTO_BYTES / 3) * 4;

export interface RepairContext {
  report: (path: string, code: ProblemCode, values?: Problem['values']) => void;
  /** The replacement for a missing required field; undefined if there is none. */
  standIn: (path: string) => unknown;
}

export interface Place {
  path: string;
  /** The field's name; '' in lists. */
  key: string;
  /** How many lists and objects it is nested in. */
  depth: number;
}

/** Undefined if it cannot be made valid. */
export function repair(schema: Schema, value: unknown, place: Place, context: RepairContext): unknown {
  const { path, depth } = place;
  const expected = expectedKind(schema);
  const found = expected === null ? value : convert(expected, value);
  if (found === undefined || isEndless(found) || depth > MAX_DEPTH) return leaveOut(path, context);
  if (expected !== null && found !== value) {
    context.report(path, 'converted', { found: kindOf(value), expected });
  }
  if (Array.isArray(found)) return repairList(schema, found, place, context);
  if (isRecord(found)) return repairObject(schema, found, place, context);
  const repaired = typeof found === 'string' ? repairText(schema, found, place, context) : found;
  return z.safeParse(schema, repaired).success ? repaired : leaveOut(path, context);
}

function leaveOut(path: string, { report }: RepairContext): undefined {
  report(path, 'dropped');
}

/** Converts the value to the expected kind if its meaning is clear; otherwise undefined. */
function convert(expected: Kind, value: unknown): unknown {
  const kind = kindOf(value);
  if (kind === expected) return value;
  if (kind === 'null') return undefined;
  if (expected === 'list') return [value];
  if (expected === 'text' && (kind === 'number' || kind === 'flag')) return String(value);
  if (expected === 'flag' && (value === 'true' || value === 'false')) return value === 'true';
  if (expected !== 'number' && expected !== 'whole') return undefined;
  const number = kind === 'text' && String(value).trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return expected === 'whole' ? Math.round(number) : number;
}

function repairText(schema: Schema, text: string, { path, key }: Place, { report }: RepairContext): string {
  if (problemsIn(schema, text, path)[0]?.code === 'moment') {
    const now = momentOf(text);
    if (now !== null) report(path, 'read-as', { found: text, now });
    return now ?? text;
  }
  if (key === 'id' && FORBIDDEN.includes(text)) return '';
  const whole = text.replace(NO_LETTERS, '\uFFFD');
  if (whole !== text) report(path, 'replaced');
  if (path === 'persona.photo.data') return whole.length > MOST_BASE64 ? '' : whole;
  const most = key === 'id' ? MAX_ID_LENGTH : MAX_NOTE_LENGTH;
  const letters = whole.length > most ? [...whole] : [];
  if (letters.length <= most) return whole;
  report(path, 'cut', { most, found: letters.length });
  return letters.slice(0, most).join('');
}

function repairList(
  schema: Schema,
  list: readonly unknown[],
  { path, depth }: Place,
  context: RepairContext,
): unknown[] {
  const repaired = list.map((entry, at) => {
    const place = { path: `${path}[${at}]`, key: '', depth: depth + 1 };
    return repair(innerSchema(schema, at), entry, place, context);
  });
  return repaired.filter((entry) => entry !== undefined);
}

function repairObject(
  schema: Schema,
  value: Record<string, unknown>,
  { path, depth }: Place,
  context: RepairContext,
): unknown {
  const repaired: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const key = name.replace(NO_LETTERS, '\uFFFD');
    const place = { path: joinPath(path, name), key, depth: depth + 1 };
    if (key !== name) context.report(place.path, 'replaced');
    const fitting = FORBIDDEN.includes(key)
      ? leaveOut(place.path, context)
      : repair(innerSchema(schema, key), field, place, context);
    if (fitting !== undefined) repaired[key] = fitting;
  }
  return withStandIns(schema, repaired, path, context);
}

function withStandIns(
  schema: Schema,
  repaired: Record<string, unknown>,
  path: string,
  { report, standIn }: RepairContext,
): unknown {
  const missing = Object.entries(fieldsOf(schema))
    .filter(([key, field]) => !isOptional(field) && !(key in repaired))
    .map(([key]) => ({ key, place: joinPath(path, key), now: standIn(joinPath(path, key)) }));
  const without = missing.find(({ now }) => now === undefined);
  if (without !== undefined) {
    report(path, 'incomplete', { field: without.key });
    return undefined;
  }
  for (const { key, place, now } of missing) {
    repaired[key] = now;
    const isShown = typeof now === 'number' || (typeof now === 'string' && now !== '');
    report(place, isShown ? 'filled' : 'emptied', isShown ? { now } : {});
  }
  return repaired;
}
