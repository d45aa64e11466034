// Checks a value against the published JSON Schema: just the keywords that it uses. The window has no room for a
// validator of its own; a test holds the verdicts to those of an independent one.
import { joinPath, type Kind, type Problem, type ProblemCode } from '../problem';

/** The keywords in use; `format`, `propertyNames` and titles add nothing to the others. */
export interface Schema {
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  properties?: { readonly [key: string]: Schema };
  required?: readonly string[];
  items?: Schema;
  additionalProperties?: Schema;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

export const EXPECTED: Record<string, Kind> = {
  string: 'text',
  number: 'number',
  integer: 'whole',
  boolean: 'flag',
  array: 'list',
  object: 'object',
};

/** Every problem with `value`, in the order of its fields. */
export function problemsIn(schema: Schema, value: unknown, path: string): Problem[] {
  const problem = (code: ProblemCode, values: Problem['values'] = {}): Problem[] => [{ path, code, values }];
  const { type = '' } = schema;
  const choices = schema.enum ?? (schema.const === undefined ? null : [schema.const]);
  if (type !== '' && isEndless(value)) return problem('infinite');
  if (!isOfType(value, type)) {
    return problem('kind', { expected: EXPECTED[type] ?? type, found: kindOf(value) });
  }
  if (choices !== null && !choices.includes(value)) return problem('choice', { choices: choices.join(', ') });
  if (typeof value === 'string') return problemsInText(schema, value, problem);
  if (typeof value === 'number') {
    const { minimum = value, maximum = value } = schema;
    if (value < minimum) return problem('least', { least: minimum });
    return value > maximum ? problem('most', { most: maximum }) : [];
  }
  if (Array.isArray(value)) return problemsInList(schema, value, path, problem);
  return typeof value === 'object' && value !== null ? problemsInObject(schema, value, path) : [];
}

type Report = (code: ProblemCode, values?: Problem['values']) => Problem[];

/** Lengths count characters as Unicode does, not halves of them. */
function problemsInText(
  { minLength = 0, maxLength, pattern }: Schema,
  text: string,
  problem: Report,
): Problem[] {
  if (text.length < minLength) return problem('empty');
  if (maxLength !== undefined && text.length > maxLength) {
    const found = [...text].length;
    if (found > maxLength) return problem('long', { most: maxLength, found });
  }
  return pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? problem('moment') : [];
}

function problemsInList(
  { items = {}, maxItems = Number.POSITIVE_INFINITY }: Schema,
  list: readonly unknown[],
  path: string,
  problem: Report,
): Problem[] {
  const problems = list.length > maxItems ? problem('many', { most: maxItems, found: list.length }) : [];
  return list.reduce<Problem[]>((found, item, index) => {
    found.push(...problemsIn(items, item, `${path}[${index}]`));
    return found;
  }, problems);
}

function problemsInObject(schema: Schema, value: object, path: string): Problem[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = new Map<string, unknown>(Object.entries(value));
  const problems: Problem[] = [];
  for (const key of required) {
    if (!fields.has(key)) problems.push({ path: joinPath(path, key), code: 'missing', values: {} });
  }
  const known = new Map(Object.entries(properties));
  for (const [key, field] of fields) {
    const own = known.get(key) ?? additionalProperties;
    if (own !== undefined) problems.push(...problemsIn(own, field, joinPath(path, key)));
  }
  return problems;
}

/** JSON has no such number, but `1e999` is read as one. */
export const isEndless = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value);

function isOfType(value: unknown, type: string): boolean {
  if (type === '') return true;
  const kind = kindOf(value);
  if (type === 'integer') return Number.isInteger(value);
  return kind === EXPECTED[type];
}

export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const kinds: Record<string, Kind> = { string: 'text', number: 'number', boolean: 'flag' };
  return kinds[typeof value] ?? 'object';
}
