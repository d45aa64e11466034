// Makes any value fit a schema: converts, fills in, leaves out, and reports each time. What stands in for a missing field
// is told to it; it knows no field itself.
import { MAX_DEPTH, MAX_ID_LENGTH, MAX_NOTE_LENGTH, MAX_PHOTO_BYTES } from '../../model/format';
import { isRecord } from '../../model/stored';
import { momentOf } from '../moment';
import { joinPath, type Problem, type ProblemCode } from '../problem';
import { FORBIDDEN, NO_LETTERS } from './further-problems';
import { EXPECTED, isEndless, kindOf, problemsIn, type Schema } from './validate';

const MOST_BASE64 = (MAX_PHOTO_BYTES / 3) * 4;

export interface RepairContext {
  report: (path: string, code: ProblemCode, values?: Problem['values']) => void;
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
export function repair(schema: Schema, value: unknown, place: Place, context: RepairContext): unknown {
  const { type } = schema;
  const { path, depth } = place;
  const found = type === undefined ? value : convert(type, value);
  if (found === undefined || depth > MAX_DEPTH) return leaveOut(path, context);
  if (type !== undefined && found !== value) {
    context.report(path, 'converted', { found: kindOf(value), expected: EXPECTED[type] ?? type });
  }
  if (Array.isArray(found)) return repairList(schema, found, place, context);
  if (isRecord(found)) return repairObject(schema, found, place, context);
  const repaired = typeof found === 'string' ? repairText(schema, found, place, context) : found;
  const fits = problemsIn(schema, repaired, path).length === 0 && !isEndless(repaired);
  return fits ? repaired : leaveOut(path, context);
}

function leaveOut(path: string, { report }: RepairContext): undefined {
  report(path, 'dropped');
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

function repairText(
  { pattern }: Schema,
  text: string,
  { path, key }: Place,
  { report }: RepairContext,
): string {
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
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
  { items = {} }: Schema,
  list: readonly unknown[],
  { path, depth }: Place,
  context: RepairContext,
): unknown[] {
  const repaired = list.map((entry, at) =>
    repair(items, entry, { path: `${path}[${at}]`, key: '', depth: depth + 1 }, context),
  );
  return repaired.filter((entry) => entry !== undefined);
}

function repairObject(
  schema: Schema,
  value: Record<string, unknown>,
  place: Place,
  context: RepairContext,
): unknown {
  const { properties = {}, additionalProperties = {} } = schema;
  const { path, depth } = place;
  const known = new Map(Object.entries(properties));
  const repaired: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const key = name.replace(NO_LETTERS, '\uFFFD');
    const at = { path: joinPath(path, name), key, depth: depth + 1 };
    if (key !== name) context.report(at.path, 'replaced');
    const fitting = FORBIDDEN.includes(key)
      ? leaveOut(at.path, context)
      : repair(known.get(key) ?? additionalProperties, field, at, context);
    if (fitting !== undefined) repaired[key] = fitting;
  }
  return withStandIns(repaired, schema, path, context);
}

function withStandIns(
  repaired: Record<string, unknown>,
  { properties = {}, required = [] }: Schema,
  path: string,
  context: RepairContext,
): unknown {
  const missing = required
    .filter((key) => !Object.keys(repaired).includes(key))
    .map((key) => ({ key, standIn: properties[key]?.const ?? context.standIn(joinPath(path, key)) }));
  const without = missing.find(({ standIn }) => standIn === undefined);
  if (without !== undefined) {
    context.report(path, 'incomplete', { field: without.key });
    return undefined;
  }
  for (const { key, standIn } of missing) {
    repaired[key] = standIn;
    reportStandIn(joinPath(path, key), standIn, context);
  }
  return repaired;
}

function reportStandIn(path: string, standIn: unknown, { report }: RepairContext): void {
  const isWord = typeof standIn === 'number' || (typeof standIn === 'string' && standIn !== '');
  if (isWord) report(path, 'filled', { now: standIn });
  else report(path, 'emptied');
}
