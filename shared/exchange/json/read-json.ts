// Reads Empathy Map JSON of this version and of older ones. All or nothing; every problem is listed with its
// place.
import type { EmpathyMap } from '../../model/empathy-map';
import { FORMAT_TYPE, FORMAT_VERSION } from '../../model/format';
import { isRecord, parseStored } from '../../model/stored';
import { nest } from '../markdown/markdown-blocks';
import { readDocument } from '../markdown/read-document';
import { type Refusal, refuse } from '../problem';
import { allRead, checkRead } from '../reading/check-read';
import { tallyOf } from '../reading/tally';
import { finish } from '../reading/turns';
import type { Importer, ReadFile, Remark } from '../types';
import { documentBlocks, textsBeside } from './block-documents';
import { toMap } from './foreign-drafts';
import { readForeign } from './foreign-json';
import { furtherProblems } from './further-problems';
import { placeOf } from './json-words';
import { LISTS } from './legacy-json';
import { mapProblems } from './map-problems';
import { migrate, versionOf } from './migrate';
import { inPlainShape } from './other-programs';

type ReadMap = { ok: true; map: EmpathyMap } | Refusal;

/** `now` (ISO 8601) is used for timestamps that a file of six lists lacks. */
export function readJson(text: string, now: string = new Date().toISOString()): ReadMap {
  return readValue(parseStored(text), text, now);
}

function readValue(value: unknown, text: string, now: string): ReadMap {
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
    const value = parseStored(text) ?? linesOfJson(text);
    const asDocument = isForeign(value) ? readBlocks(value, text, now) : null;
    if (asDocument) return asDocument;
    if (isForeign(value)) return readForeignJson(value, text, now);
    if (Array.isArray(value)) return readList(value, now);
    return asRead(readJson(text, now));
  },
};

/** Null if it is no document of blocks, or one without a section. */
function readBlocks(value: unknown, source: string, now: string): ReadFile | null {
  const blocks = documentBlocks(value);
  if (blocks === null) return null;
  nest(blocks);
  const how = { title: '', fileWords: null, isLoose: false, now, source, format: 'json' };
  const read = finish(readDocument(blocks, how));
  if (!read.ok || tallyOf(read.maps, []).placed === 0) return null;
  const beside = textsBeside(value, blocks).map(
    (text): Remark => ({ path: '', code: 'outside', values: { text }, leftOut: [text] }),
  );
  return { ...read, remarks: [...read.remarks, ...beside] };
}

/** An entry a line. */
function linesOfJson(text: string): unknown[] | undefined {
  const entries = text
    .trim()
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .map(parseStored);
  return entries.length > 1 && entries.every(isRecord) ? entries : undefined;
}

/** Several maps as Export writes them, all or none. */
function readList(list: readonly unknown[], now: string): ReadFile {
  const read = list.map((one, at): ReadFile => {
    const result = asRead(readValue(one, JSON.stringify(one), now));
    if (result.ok) return result;
    return {
      ok: false,
      problems: result.problems.map((problem) => ({ ...problem, path: inList(at, problem.path) })),
    };
  });
  return allRead(read);
}

const inList = (at: number, path: string): string => (path === '' ? `[${at}]` : `[${at}].${path}`);

const asRead = (result: ReadMap): ReadFile =>
  result.ok ? { ok: true, maps: [result.map], remarks: [] } : result;

/** Of another program. Six plain lists are as we have always read them, unless there are lists beside them. */
function isForeign(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length === 0 || !value.every((one) => isRecord(one) && one.type === FORMAT_TYPE);
  if (!isRecord(value) || value.type === FORMAT_TYPE) return false;
  return versionOf(value) === 0 ? namesMore(value) : !OURS.some((key) => key in value);
}

/** What only our own files have; one that has lost its type may be repaired. */
const OURS = ['order', 'exportedAt', 'template'];

const namesMore = (value: Record<string, unknown>): boolean =>
  Object.keys(value).some((key) => {
    const isListed = Object.values<string>(LISTS).includes(key) || ['title', 'persona'].includes(key);
    return !isListed && typeof value[key] === 'object' && placeOf(key) !== null;
  });

function readForeignJson(value: unknown, text: string, now: string): ReadFile {
  const { drafts, remarks } = readForeign(inPlainShape(value));
  if (drafts.length === 0) return refuse('foreign');
  return allRead(
    drafts.map((draft, at) => {
      const { map, paths } = toMap(draft, `${at > 0 ? at : ''}${text}`, now);
      return checkRead(map, at === 0 ? remarks : [], (thing) => paths.get(thing));
    }),
  );
}
