// Reads Empathy Map JSON of this version and of older ones. All or nothing; every problem with its place.
import type { EmpathyMap } from '../../model/empathy-map';
import { FORMAT_VERSION } from '../../model/format';
import { isRecord, parseStored } from '../../model/stored';
import { type Problem, type Refusal, refuse } from '../problem';
import type { Importer } from '../types';
import { furtherProblems } from './further-problems';
import { migrate, versionOf } from './migrate';
import { mapSchema } from './schema';
import { problemsIn } from './validate';

type ReadMap = { ok: true; map: EmpathyMap } | Refusal;

/** `now` (ISO 8601) stands for moments that a file in the other shape does not tell. */
export function readJson(text: string, now: string = new Date().toISOString()): ReadMap {
  const value = parseStored(text);
  if (value === undefined) return refuse('syntax');
  if (!isRecord(value)) return refuse('foreign');
  const version = versionOf(value);
  if (version === null) return refuse('foreign');
  if (version > FORMAT_VERSION) return refuse('newer', { file: version, known: FORMAT_VERSION });
  const migrated = migrate(value, version, { text, now });
  const problems =
    migrated.problems.length > 0 ? migrated.problems : problemsIn(mapSchema, migrated.file, '');
  const places = new Set(problems.map(({ path }) => path));
  if (problems.some(({ code }) => code === 'many')) places.add('');
  const further = furtherProblems(migrated.file, value).filter(({ path }) => !places.has(path));
  return verdict(migrated.file as EmpathyMap, [...problems, ...further]);
}

const verdict = (map: EmpathyMap, problems: Problem[]): ReadMap =>
  problems.length === 0 ? { ok: true, map } : { ok: false, problems };

export const jsonImporter: Importer = {
  id: 'json',
  read(text, { now }) {
    const result = readJson(text, now);
    return result.ok ? { ok: true, maps: [result.map], skipped: [] } : result;
  },
};
