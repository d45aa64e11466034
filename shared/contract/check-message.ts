// Validates a message and says where it is wrong, without repeating what people wrote.
import * as z from 'zod/mini';
import { isRecord } from '../model/stored';

/** The number of list entries checked in one turn of the sandbox. */
const SLICE = 100;

/**
 * Where `value` is wrong and what was found there, e.g. `body.notes[3].text: number`; null if it is valid.
 */
export function problemIn(schema: z.ZodMiniType, value: unknown, path: string): string | null {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue === undefined ? null : toProblem(issue, value, path);
}

/** The same in steps, pausing between slices of a long list. */
export function* checkInSteps(
  schema: z.ZodMiniType,
  value: unknown,
  path: string,
): Generator<undefined, string | null> {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodMiniObject && isRecord(value)) return yield* checkFields(plain, value, path);
  if (plain instanceof z.ZodMiniArray && Array.isArray(value)) return yield* checkEntries(plain, value, path);
  return problemIn(schema, value, path);
}

/** The inner schema of a nullable or optional one. */
function unwrap(schema: z.ZodMiniType): z.ZodMiniType {
  const isWrapper = schema instanceof z.ZodMiniNullable || schema instanceof z.ZodMiniExactOptional;
  return isWrapper ? unwrap(schema.def.innerType as z.ZodMiniType) : schema;
}

function* checkFields(
  { shape }: z.ZodMiniObject,
  value: Record<string, unknown>,
  path: string,
): Generator<undefined, string | null> {
  const known = new Map(Object.entries(shape as Record<string, z.ZodMiniType>));
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const key of fields.keys()) if (!known.has(key)) return unknownField(`${path}.${key}`);
  for (const [key, field] of known) {
    if (!fields.has(key) && field instanceof z.ZodMiniExactOptional) continue;
    const problem = yield* checkInSteps(field, fields.get(key), `${path}.${key}`);
    if (problem !== null) return problem;
  }
  return null;
}

function* checkEntries(
  { def }: z.ZodMiniArray,
  list: readonly unknown[],
  path: string,
): Generator<undefined, string | null> {
  const max = maxLengthOf(def);
  if (list.length > max) return tooLong(path, list, max);
  for (let at = 0; at < list.length; at += 1) {
    if (at > 0 && at % SLICE === 0) yield;
    const problem = problemIn(def.element as z.ZodMiniType, list[at], `${path}[${at}]`);
    if (problem !== null) return problem;
  }
  return null;
}

function maxLengthOf({ checks = [] }: z.core.$ZodArrayDef): number {
  const limits = checks.map(({ _zod }) => _zod.def as Partial<z.core.$ZodCheckMaxLengthDef>);
  return Math.min(...limits.map(({ maximum = Number.POSITIVE_INFINITY }) => maximum));
}

/**
 * Mentions only kinds and lengths, because reports must not contain people's texts. What is expected there
 * can be looked up in the request's schema.
 */
function toProblem(issue: z.core.$ZodIssue, body: unknown, path: string): string {
  let value = body;
  let place = path;
  for (const key of issue.path) {
    value =
      isRecord(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    place += typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
  }
  if (issue.code === 'unrecognized_keys') return unknownField(`${place}.${issue.keys[0]}`);
  const hasLength = typeof value === 'string' || value instanceof Uint8Array;
  if (issue.code === 'too_big' && hasLength) return tooLong(place, value as string, Number(issue.maximum));
  return `${place}: ${kindOf(value)}`;
}

const unknownField = (place: string): string => `${place}: not known`;
const tooLong = (place: string, { length }: { length: number }, max: number): string =>
  `${place}: ${length} of ${max}`;
const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
