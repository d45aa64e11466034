// Reads Empathy Map JSON of this version and of older ones. All or nothing; every problem is listed with its
// place.
import type { EmpathyMap } from '../../model/empathy-map';
import { FORMAT_VERSION } from '../../model/format';
import { isRecord, parseStored } from '../../model/stored';
import { type Refusal, refuse } from '../problem';
import type { Importer } from '../types';
import { furtherProblems } from './further-problems';
import { mapProblems } from './map-problems';
import { migrate, versionOf } from './migrate';

type ReadMap = { ok: true; map: EmpathyMap } | Refusal;

/** `now` (ISO 8601) is used for timestamps that a file of six lists lacks. */
export function readJson(text: string, now: string = new Date().toISOString()): ReadMap {
  const value = parseStored(text);
  if (value === undefined) return refuse('syntax');
  if (!isRecord(value)) return refuse('foreign');
  const version = versionOf(value);
  if (version === null) return refuse('foreign');
  if (version > FORMAT_VERSION) return refuse('newer', { file: version, known: FORMAT_VERSION });
  const migrated = migrate(value, version, { text, now });
  const problems = migrated.problems.length > 0 ? migrated.problems : mapProblems(migrated.file);
  const places = new Set(problems.map(({ path }) => path));
  if (problems.some(({ code }) => code === 'many')) places.add('');
  const further = furtherProblems(migrated.file, value).filter(({ path }) => !places.has(path));
  const all = [...problems, ...further];
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, map: migrated.file as EmpathyMap };
}

export const jsonImporter: Importer = {
  read(text, { now }) {
    const result = readJson(text, now);
    return result.ok ? { ok: true, maps: [result.map], remarks: [] } : result;
  },
};
