// Makes any value fit a schema: converts, fills in, leaves out, and tells each time. What stands in for a missing field
// is told to it; it knows no field itself.
import { MAX_DEPTH, MAX_ID_LENGTH, MAX_NOTE_LENGTH, MAX_PHOTO_BYTES } from '../../model/format';
import { isRecord } from '../../model/stored';
import { momentOf } from '../moment';
import { joinPath, type Problem, type ProblemCode } from '../problem';
import { FORBIDDEN, NO_LETTERS } from './further-problems';
import { EXPECTED, isEndless, kindOf, problemsIn, type Schema } from './validate';

const MOST_BASE64 = (MAX_PHOTO_BYTES / 3) * 4;

export interface Mending {
  tell: (path: string, code: ProblemCode, values?: Problem['values']) => void;
  /** What stands for a required field that is missing; undefined when nothing can. */
  standIn: (path: string) => unknown;
}

export interface Place {
  path: string;
  /** The field's name; '' in lists. */
  key: string;
  /** How many lists and objects it lies in. */
  depth: number;
}

/** Undefined for what cannot be made to fit. */
export function mend(schema: Schema, value: unknown, place: Place, mending: Mending): unknown {
  const { type } = schema;
  const { path, depth } = place;
  const found = type === undefined ? value : convert(type, value);
  if (found === undefined || depth > MAX_DEPTH) return leaveOut(path, mending);
  if (type !== undefined && found !== value) {
    mending.tell(path, 'converted', { found: kindOf(value), expected: EXPECTED[type] ?? type });
  }
  if (Array.isArray(found)) return mendList(schema, found, place, mending);
  if (isRecord(found)) return mendObject(schema, found, place, mending);
  const mended = typeof found === 'string' ? mendText(schema, found, place, mending) : found;
  const fits = problemsIn(schema, mended, path).length === 0 && !isEndless(mended);
  return fits ? mended : leaveOut(path, mending);
}

function leaveOut(path: string, { tell }: Mending): undefined {
  tell(path, 'dropped');
}

/** The value as one of the type that is expected, where it clearly means one; else undefined. */
function convert(type: string, value: unknown): unknown {
  const kind = kindOf(value);
  if (kind === EXPECTED[type]) return value;
  if (kind === 'null') return undefined;
  if (type === 'array') return [value];
  if (type === 'string' && (kind === 'number' || kind === 'flag')) return String(value);
  if (type === 'number' || type === 'integer') return toNumber(type, value);
  if (type === 'boolean') return FLAGS.get(value);
  return undefined;
}

const FLAGS = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
]);

function toNumber(type: string, value: unknown): number | undefined {
  const isWritten = typeof value === 'string' && value.trim() !== '';
  const number = isWritten ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return type === 'integer' ? Math.round(number) : number;
}

function mendText({ pattern }: Schema, text: string, { path, key }: Place, { tell }: Mending): string {
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
    const now = momentOf(text);
    if (now !== null) tell(path, 'read-as', { found: text, now });
    return now ?? text;
  }
  if (key === 'id' && FORBIDDEN.includes(text)) return '';
  const whole = text.replace(NO_LETTERS, '\uFFFD');
  if (whole !== text) tell(path, 'replaced');
  if (path === 'persona.photo.data') return whole.length > MOST_BASE64 ? '' : whole;
  const most = key === 'id' ? MAX_ID_LENGTH : MAX_NOTE_LENGTH;
  const letters = whole.length > most ? [...whole] : [];
  if (letters.length <= most) return whole;
  tell(path, 'cut', { most, found: letters.length });
  return letters.slice(0, most).join('');
}

function mendList(
  { items = {} }: Schema,
  list: readonly unknown[],
  { path, depth }: Place,
  mending: Mending,
): unknown[] {
  const mended = list.map((entry, at) =>
    mend(items, entry, { path: `${path}[${at}]`, key: '', depth: depth + 1 }, mending),
  );
  return mended.filter((entry) => entry !== undefined);
}

function mendObject(schema: Schema, value: Record<string, unknown>, place: Place, mending: Mending): unknown {
  const { properties = {}, additionalProperties = {} } = schema;
  const { path, depth } = place;
  const known = new Map(Object.entries(properties));
  const mended: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const key = name.replace(NO_LETTERS, '\uFFFD');
    const at = { path: joinPath(path, name), key, depth: depth + 1 };
    if (key !== name) mending.tell(at.path, 'replaced');
    const fitting = FORBIDDEN.includes(key)
      ? leaveOut(at.path, mending)
      : mend(known.get(key) ?? additionalProperties, field, at, mending);
    if (fitting !== undefined) mended[key] = fitting;
  }
  return withStandIns(mended, schema, path, mending);
}

function withStandIns(
  mended: Record<string, unknown>,
  { properties = {}, required = [] }: Schema,
  path: string,
  mending: Mending,
): unknown {
  const missing = required
    .filter((key) => !Object.keys(mended).includes(key))
    .map((key) => ({ key, standIn: properties[key]?.const ?? mending.standIn(joinPath(path, key)) }));
  const without = missing.find(({ standIn }) => standIn === undefined);
  if (without !== undefined) {
    mending.tell(path, 'incomplete', { field: without.key });
    return undefined;
  }
  for (const { key, standIn } of missing) {
    mended[key] = standIn;
    tellStandIn(joinPath(path, key), standIn, mending);
  }
  return mended;
}

function tellStandIn(path: string, standIn: unknown, { tell }: Mending): void {
  const isWord = typeof standIn === 'number' || (typeof standIn === 'string' && standIn !== '');
  if (isWord) tell(path, 'filled', { now: standIn });
  else tell(path, 'emptied');
}
