// Fields of a file that the board cannot show: stored with the map, and written to the next file if the board
// still shows the same. Pure; knows paths and values, no fields.
import { isRecord } from '../model/stored';

/** A field's value from the board, and from the file; undefined if the field is missing. */
interface Difference {
  was?: unknown;
  is?: unknown;
}

/** By path, such as `/actions/a1/colour`; list entries are identified by their id. */
export type UnknownFields = Record<string, Difference>;

/** The changes that turn `was` into `is`. */
export function differences(was: unknown, is: unknown, path = ''): UnknownFields {
  if (isSame(was, is)) return {};
  const parts = partsOf(was, is);
  if (parts === null) {
    return {
      [path]: { ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) },
    };
  }
  const found: UnknownFields = {};
  for (const part of parts) {
    Object.assign(found, differences(partOf(was, part), partOf(is, part), `${path}/${escapePart(part)}`));
  }
  return found;
}

/** The parts by which two values can be compared; null if only as a whole. */
function partsOf(was: unknown, is: unknown): string[] | null {
  if (isRecord(was) && isRecord(is)) return [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const [before, after] = [idsOf(was), idsOf(is)];
  if (before === null || after === null) return null;
  return isSame(
    before.filter((id) => after.includes(id)),
    after,
  )
    ? before
    : null;
}

/** The ids of a list whose entries all have unique ids; otherwise null. */
function idsOf(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  const ids = value.map((entry) => (isRecord(entry) ? entry.id : null));
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length ? ids : null;
}

/** Drops what does not fit into `most` bytes. */
export function withinBytes(fields: UnknownFields, most: number): UnknownFields {
  const fitting: UnknownFields = {};
  let bytes = 2;
  for (const path of Object.keys(fields)) {
    const more = bytesOf(JSON.stringify({ [path]: fields[path] }));
    if (bytes + more > most) continue;
    bytes += more;
    fitting[path] = fields[path] as Difference;
  }
  return fitting;
}

/** An upper bound of the length in UTF-8. */
const bytesOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : 4), 0);

/**
 * Changes `value` in place to what the file said, wherever it is still as remembered. The stored differences
 * may have been damaged on the board, so any that makes `value` invalid is skipped.
 */
export function restoreUnknownFields(
  value: object,
  fields: Record<string, unknown>,
  isFit: (value: object) => boolean,
): void {
  // Copying and checking a large map takes most of the time that a reading takes.
  if (Object.keys(fields).length === 0) return;
  const before = copyOf(value);
  for (const path of Object.keys(fields)) restorePath(value, path, fields[path]);
  if (isFit(value)) return;
  replaceFields(value, before);
  for (const path of Object.keys(fields)) {
    const attempt = copyOf(value);
    restorePath(attempt, path, fields[path]);
    if (isFit(attempt)) replaceFields(value, attempt);
  }
}

/** Everything restored came from JSON, and goes back to it. */
const copyOf = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function replaceFields(value: object, by: object): void {
  for (const key of Object.keys(value)) delete (value as Record<string, unknown>)[key];
  Object.assign(value, by);
}

function restorePath(value: object, path: string, difference: unknown): void {
  if (isRecord(difference)) restoreOne(value, path.split('/').slice(1).map(unescapePart), difference);
}

function restoreOne(value: object, path: readonly string[], { was, is }: Difference): void {
  const last = path[path.length - 1];
  let parent: unknown = value;
  for (const part of path.slice(0, -1)) parent = partOf(parent, part);
  if (last === undefined || last === '__proto__' || !isSame(partOf(parent, last), was)) return;
  if (Array.isArray(parent)) {
    const at = parent.findIndex((entry) => isRecord(entry) && entry.id === last);
    if (at >= 0) parent.splice(at, 1, ...(is === undefined ? [] : [is]));
  } else if (isRecord(parent)) {
    if (is === undefined) delete parent[last];
    else parent[last] = is;
  }
}

function partOf(parent: unknown, part: string): unknown {
  if (Array.isArray(parent)) return parent.find((entry) => isRecord(entry) && entry.id === part);
  return isRecord(parent) && Object.keys(parent).includes(part) ? parent[part] : undefined;
}

const escapePart = (part: string): string => part.replace(/~/g, '~0').replace(/\//g, '~1');
const unescapePart = (part: string): string => part.replace(/~1/g, '/').replace(/~0/g, '~');

/** Compares by value, ignoring the order of an object's fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, at) => isSame(entry, b[at]));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
  }
  return a === b;
}
