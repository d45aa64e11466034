// Reads Empathy Map JSON, and the shape of it that is seen in the wild. All or nothing; every problem with its place.
import publishedSchema from '../../schema/empathy-map-1.schema.json';
import type { EmpathyMap } from '../model/empathy-map';
import { FORMAT_TYPE, FORMAT_VERSION } from '../model/format';
import { isRecord } from '../model/stored';
import { furtherProblems } from './further-problems';
import type { Problem } from './problem';
import { problemsIn, type Schema } from './validate';
import { isWild, readWild } from './wild';

export const MAX_FILE_BYTES = 20_000_000;
const MEGABYTE = 1_000_000;

export type ReadFile = { ok: true; map: EmpathyMap } | { ok: false; problems: Problem[] };

const schema: Schema = publishedSchema;

/** `now` (ISO 8601) stands for moments that a file in the other shape does not tell. */
export function readJson(text: string, now: string = new Date().toISOString()): ReadFile {
  if (text.length > MAX_FILE_BYTES) return refuse('size', { most: MAX_FILE_BYTES / MEGABYTE });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('syntax');
  }
  if (!isRecord(value)) return refuse('foreign');
  if (isWild(value)) {
    const { map, problems } = readWild(value, text, now);
    return verdict(map, [...problems, ...furtherProblems(value)]);
  }
  if (value.type !== FORMAT_TYPE) return refuse('foreign');
  const { version } = value;
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    return refuse('newer', { file: version, known: FORMAT_VERSION });
  }
  const problems = problemsIn(schema, value, '');
  const places = problems.map(({ path }) => path);
  const further = furtherProblems(value).filter(({ path }) => !places.includes(path));
  return verdict(value as EmpathyMap, [...problems, ...further]);
}

const verdict = (map: EmpathyMap, problems: Problem[]): ReadFile =>
  problems.length === 0 ? { ok: true, map } : { ok: false, problems };

const refuse = (code: Problem['code'], values: Problem['values'] = {}): ReadFile => ({
  ok: false,
  problems: [{ path: '', code, values }],
});
