// The files next to the published schema are what they claim, for an independent validator and our reader.
import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import published from '../../schema/empathy-map-1.schema.json';
import { readJson } from '../../shared/exchange/json/read-json';
import { restoreText } from '../../shared/exchange/json/restore';
import { problemText } from '../../shared/exchange/problem';
import { importing } from '../../shared/locales/en/import';

const NOW = '2026-11-22T10:00:00.000Z';
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published);
const textOf = (path: string) => readFileSync(`schema/${path}`, 'utf8');

interface Damaged {
  file: string;
  wrong: string;
  problems: string[];
}
const damaged = JSON.parse(textOf('damaged/index.json')) as Damaged[];
const examples = readdirSync('schema/examples');

/** What a schema cannot express, so that only a reader finds it (docs/format.md, Import). */
const BEYOND_THE_SCHEMA = [
  'deep.json',
  'endless-number.json',
  'forbidden-names.json',
  'half-a-letter.json',
  'long-id.json',
  'nul.json',
  'same-id-twice.json',
  'same-section-twice.json',
];

describe('the published schema', () => {
  it('is itself valid under draft 2020-12', () => {
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(new Ajv2020({ strict: false }).validateSchema(published)).toBe(true);
  });
});

describe('the examples', () => {
  it.each(examples.filter((file) => file !== 'six-lists.json'))('%s is valid and read unchanged', (file) => {
    const map: unknown = JSON.parse(textOf(`examples/${file}`));
    expect(validate(map)).toBe(true);
    expect(readJson(textOf(`examples/${file}`), NOW)).toEqual({ ok: true, map });
  });

  it('six-lists.json does not match this version, but is still read', () => {
    expect(validate(JSON.parse(textOf('examples/six-lists.json')))).toBe(false);
    const read = readJson(textOf('examples/six-lists.json'), NOW);
    expect(read.ok && validate(read.map)).toBe(true);
  });
});

describe('the damaged files', () => {
  it('are all listed, each with what is wrong', () => {
    const files = readdirSync('schema/damaged').filter((file) => file !== 'index.json');
    expect(damaged.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(damaged.filter(({ wrong, problems }) => wrong === '' || problems.length === 0)).toEqual([]);
  });

  it.each(damaged)('$file: $wrong', ({ file, problems }) => {
    const read = readJson(textOf(`damaged/${file}`), NOW);
    expect(read.ok ? [] : read.problems.map((problem) => problemText(problem, importing))).toEqual(problems);
  });

  it.each(damaged.filter(({ file }) => file !== 'no-json.json'))(
    '$file is rejected by ajv as far as a schema can tell',
    ({ file }) => {
      expect(validate(JSON.parse(textOf(`damaged/${file}`)))).toBe(BEYOND_THE_SCHEMA.includes(file));
    },
  );

  it.each(damaged.filter(({ file }) => !['no-json.json', 'another-type.json', 'newer.json'].includes(file)))(
    '$file can be repaired',
    ({ file }) => {
      const restored = restoreText(textOf(`damaged/${file}`), NOW);
      expect(validate(restored?.map)).toBe(true);
      expect(restored?.repairs.length).toBeGreaterThan(0);
    },
  );
});
