// Validates a value against a schema of the file format: lists each problem with its place, in file order.
// Pure.
import * as z from 'zod/mini';
import { isRecord } from '../../model/stored';
import { joinPath, kindOf, type Problem, type ProblemCode } from '../problem';
import { expectedKind, fieldsOf, innerSchema, type Schema } from './schema-parts';

type Key = string | number;

/**
 * `path` is the value's place in its file. If zod rejects it, its parts are checked one by one: zod reports
 * in format order, and does not look inside a list that is too long.
 */
export function problemsIn(schema: Schema, value: unknown, path: string): Problem[] {
  const { error } = z.safeParse(schema, value);
  if (error === undefined) return [];
  const inside = keysIn(schema, value).flatMap((key) =>
    problemsIn(innerSchema(schema, key), (value as Record<Key, unknown>)[key], joinKey(path, key)),
  );
  // If a number breaks two limits, the last one is the narrower.
  const own = error.issues.filter((issue) => issue.path.length === 0).pop();
  return own === undefined ? inside : [problemOf(own, schema, value, path), ...inside];
}

/** Missing keys first, then the present ones in their order. */
function keysIn(schema: Schema, value: unknown): Key[] {
  if (kindOf(value) !== expectedKind(schema)) return [];
  if (Array.isArray(value)) return [...value.keys()];
  if (!isRecord(value)) return [];
  const present = Object.keys(value);
  return [...Object.keys(fieldsOf(schema)).filter((key) => !present.includes(key)), ...present];
}

const joinKey = (path: string, key: Key): string =>
  typeof key === 'number' ? `${path}[${key}]` : joinPath(path, key);

function problemOf(issue: z.core.$ZodIssue, schema: Schema, value: unknown, path: string): Problem {
  const problem = (code: ProblemCode, values: Problem['values'] = {}): Problem => ({ path, code, values });
  const [expected, found] = [expectedKind(schema), kindOf(value)];
  const isOfKind = found === (expected === 'whole' ? 'number' : expected);
  if (value === undefined) return problem('missing');
  if (isEndless(value)) return problem('infinite');
  if (expected !== null && (issue.code === 'invalid_type' || !isOfKind))
    return problem('kind', { expected, found });
  if (issue.code === 'invalid_value') return problem('choice', { choices: issue.values.join(', ') });
  if (issue.code === 'too_small')
    return found === 'text' ? problem('empty') : problem('least', { least: Number(issue.minimum) });
  if (issue.code !== 'too_big') return problem('moment');
  const most = Number(issue.maximum);
  if (Array.isArray(value)) return problem('many', { most, found: value.length });
  return typeof value === 'string'
    ? problem('long', { most, found: [...value].length })
    : problem('most', { most });
}

/** JSON has no such number, but `1e999` is parsed as one. */
export const isEndless = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value);
