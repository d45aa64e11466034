// Reads Empathy Map JSON of this version and of older ones. All or nothing; every problem with its place.
import publishedSchema from '../../../schema/empathy-map-1.schema.json';
import { MOST_PIXELS, photoOf } from '../../board/file-persona';
import type { EmpathyMap } from '../../model/empathy-map';
import { FORMAT_VERSION } from '../../model/format';
import { isRecord } from '../../model/stored';
import type { Problem } from '../problem';
import type { Importer } from '../types';
import { furtherProblems } from './further-problems';
import { migrate, versionOf } from './migrate';
import { problemsIn, type Schema } from './validate';

export const MAX_FILE_BYTES = 20_000_000;
export const TOO_LARGE: Problem = { path: '', code: 'size', values: { most: MAX_FILE_BYTES / 1_000_000 } };

type ReadMap = { ok: true; map: EmpathyMap } | { ok: false; problems: Problem[] };

const schema: Schema = publishedSchema;

/** `now` (ISO 8601) stands for moments that a file in the other shape does not tell. */
export function readJson(text: string, now: string = new Date().toISOString()): ReadMap {
  if (text.length > MAX_FILE_BYTES) return { ok: false, problems: [TOO_LARGE] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('syntax');
  }
  if (!isRecord(value)) return refuse('foreign');
  const version = versionOf(value);
  if (version === null) return refuse('foreign');
  if (version > FORMAT_VERSION) return refuse('newer', { file: version, known: FORMAT_VERSION });
  const migrated = migrate(value, version, { text, now });
  const problems = migrated.problems.length > 0 ? migrated.problems : problemsIn(schema, migrated.file, '');
  const places = problems.map(({ path }) => path);
  if (problems.some(({ code }) => code === 'many')) places.push('');
  const further = furtherProblems(migrated.file, value).filter(({ path }) => !places.includes(path));
  return verdict(migrated.file as EmpathyMap, [...problems, ...further]);
}

const verdict = (map: EmpathyMap, problems: Problem[]): ReadMap =>
  problems.length === 0 ? { ok: true, map } : { ok: false, problems };

const refuse = (code: Problem['code'], values: Problem['values'] = {}): ReadMap => ({
  ok: false,
  problems: [{ path: '', code, values }],
});

/** A photo that Figma would refuse, and with it the whole import; it is kept beside the map all the same. */
export const undrawable = ({ persona }: EmpathyMap): Problem[] =>
  persona.photo === undefined || photoOf(persona) !== null
    ? []
    : [{ path: 'persona.photo.data', code: 'no-photo', values: { most: MOST_PIXELS } }];

export const jsonImporter: Importer = {
  id: 'json',
  read(text, { now }) {
    const result = readJson(text, now);
    return result.ok ? { ok: true, maps: [result.map], skipped: undrawable(result.map) } : result;
  },
};
