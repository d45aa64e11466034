// Checks that a message is what its type says, in a few hundred bytes. The sandbox has 60 kB for everything,
// and zod's core alone takes a third of its gzip budget (docs/decisions.md); files are checked with zod, outside the sandbox.

/** No canvas is larger, in canvas units. */
const FARTHEST = 1_000_000;

/** Returns what is wrong with `value`, with its place, or null when nothing is. */
export type Check = (value: unknown, path: string) => string | null;

export const text =
  (most: number): Check =>
  (value, path) =>
    typeof value === 'string'
      ? value.length <= most
        ? null
        : `${path}: at most ${most} characters, found ${value.length}`
      : wrong(path, 'text', value);

export const whole =
  (least: number, most: number): Check =>
  (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? null
      : wrong(path, `a whole number from ${least} to ${most}`, value);

export const flag: Check = (value, path) =>
  typeof value === 'boolean' ? null : wrong(path, 'true or false', value);

export const oneOf =
  (list: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && list.includes(value)
      ? null
      : wrong(path, `one of ${list.join(', ')}`, value);

export const list =
  (item: Check, most: number): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return wrong(path, 'a list', value);
    if (value.length > most) return `${path}: at most ${most} entries, found ${value.length}`;
    return firstProblem(value.map((entry, index) => () => item(entry, `${path}[${index}]`)));
  };

/** One of several shapes of object, told apart by the field `kind`. */
export const variants =
  (shapes: Record<string, Check>): Check =>
  (value, path) => {
    const kind = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
    return oneOf(Object.keys(shapes))(kind, `${path}.kind`) ?? (shapes[kind as string] as Check)(value, path);
  };

/** Finite numbers, for places and sizes. */
export const measure: Check = (value, path) =>
  typeof value === 'number' && Math.abs(value) <= FARTHEST ? null : wrong(path, 'a measure', value);

/** An object with exactly these fields; those in `optional` may be absent. */
export const fields =
  (required: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(path, 'an object', value);
    const entries = new Map<string, unknown>(Object.entries(value));
    const names = [...Object.keys(required), ...Object.keys(optional)];
    for (const key of entries.keys()) {
      if (!names.includes(key)) return `${path}.${key}: not known`;
    }
    return firstProblem([
      ...Object.keys(required).map(
        (key) => () => (required[key] as Check)(entries.get(key), `${path}.${key}`),
      ),
      ...Object.keys(optional).map(
        (key) => () =>
          entries.has(key) ? (optional[key] as Check)(entries.get(key), `${path}.${key}`) : null,
      ),
    ]);
  };

function firstProblem(checks: (() => string | null)[]): string | null {
  for (const check of checks) {
    const problem = check();
    if (problem !== null) return problem;
  }
  return null;
}

function wrong(path: string, expected: string, value: unknown): string {
  return `${path}: expected ${expected}, found ${nameOf(value)}`;
}

/** Never the value itself: reports hold no texts of people. */
function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return value === undefined ? 'nothing' : typeof value;
}
