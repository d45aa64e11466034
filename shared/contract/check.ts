// Checks that a message is what its type says, against an example of it. The sandbox has 60 kB for everything, and
// zod's core alone takes a third of its gzip budget (docs/decisions.md); files are checked outside the sandbox.

/** The longest text, the longest list, and the farthest place on any canvas, in canvas units. */
const MOST_CHARACTERS = 100_000;
const MOST_ENTRIES = 10_000;
const FARTHEST = 1_000_000;

/** Returns the place where `value` is wrong and what was found there, or null when nothing is. */
export type Check = (value: unknown, path: string) => string | null;

/**
 * An example: `''` stands for any text, `0` for any number, `true` for either truth, a list for any list of what it
 * holds, an object for one with exactly these fields; those whose name ends with `?` may be absent.
 */
export type Shape = '' | 0 | true | Check | readonly [Shape] | { readonly [field: string]: Shape };

export function problemIn(value: unknown, shape: Shape, path: string): string | null {
  if (typeof shape === 'function') return shape(value, path);
  if (Array.isArray(shape)) return problemInList(value, shape[0] as Shape, path);
  if (typeof shape === 'object') return problemInFields(value, shape as Fields, path);
  if (typeof value !== typeof shape) return wrong(path, value);
  if (typeof value === 'string') return problemInLength(value, MOST_CHARACTERS, path);
  return typeof value === 'number' && !(Math.abs(value) <= FARTHEST) ? wrong(path, value) : null;
}

function problemInList(value: unknown, item: Shape, path: string): string | null {
  if (!Array.isArray(value)) return wrong(path, value);
  const problem = problemInLength(value, MOST_ENTRIES, path);
  return value.reduce<string | null>(
    (found, entry, at) => found || problemIn(entry, item, `${path}[${at}]`),
    problem,
  );
}

type Fields = Record<string, Shape>;

function problemInFields(value: unknown, fields: Fields, path: string): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, value);
  const entries = new Map<string, unknown>(Object.entries(value));
  const names = Object.keys(fields);
  const keys = names.map((name) => name.replace('?', ''));
  for (const key of entries.keys()) if (!keys.includes(key)) return `${path}.${key}: not known`;
  for (const name of names) {
    const key = name.replace('?', '');
    const isAbsent = name !== key && !entries.has(key);
    const problem = isAbsent ? null : problemIn(entries.get(key), fields[name] as Shape, `${path}.${key}`);
    if (problem !== null) return problem;
  }
  return null;
}

const problemInLength = ({ length }: { length: number }, most: number, path: string): string | null =>
  length > most ? `${path}: ${length} of ${most}` : null;

export const whole =
  (least: number, most: number): Check =>
  (value, path) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? null
      : wrong(path, value);

export const oneOf =
  (list: readonly string[]): Check =>
  (value, path) =>
    list.includes(value as string) ? null : wrong(path, value);

export const orNull =
  (shape: Shape): Check =>
  (value, path) =>
    value === null ? null : problemIn(value, shape, path);

export const bytes =
  (most: number): Check =>
  (value, path) =>
    value instanceof Uint8Array ? problemInLength(value, most, path) : wrong(path, value);

/** Anything but nothing. */
export const given: Check = (value, path) =>
  value === undefined || value === null ? wrong(path, value) : null;

/** Never the value itself: reports hold no texts of people. What belongs there is in the shape of the request. */
const wrong = (path: string, value: unknown): string =>
  `${path}: ${value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value}`;
