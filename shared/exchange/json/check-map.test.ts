// Tests that the check agrees with an independent validator for the published schema, and names each problem.
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import published from '../../../schema/empathy-map-1.schema.json';
import full from '../../../schema/examples/full.json';
import least from '../../../schema/examples/least.json';
import { importing } from '../../locales/en/import';
import { empathyMapSchema } from '../../model/empathy-map';
import { problemText } from '../problem';
import { problemsIn } from './check-map';

const validate = new Ajv2020({ strict: false, strictNumbers: true, validateFormats: false }).compile(
  published,
);
const problemsOf = (value: unknown) => problemsIn(empathyMapSchema, value, '');

type Plain = Record<string | number, unknown>;
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The path of every value inside a value. */
function placesIn(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [way];
  const keys = Array.isArray(value) ? value.map((_entry, at) => at) : Object.keys(value);
  return [way, ...keys.flatMap((key) => placesIn((value as Plain)[key], [...way, key]))];
}

function changed(
  file: object,
  way: readonly (string | number)[],
  change: (holder: Plain, key: string | number) => void,
) {
  const copy = { file: copyOf(file) as unknown };
  let holder = copy as Plain;
  const whole = ['file', ...way];
  for (const key of whole.slice(0, -1)) holder = holder[key] as Plain;
  change(holder, whole[whole.length - 1] as string | number);
  return copy.file;
}

const WRONG = [
  null,
  true,
  7,
  -1,
  2.5,
  1e16,
  Number.POSITIVE_INFINITY,
  '',
  'x',
  [],
  ['x'],
  [5],
  {},
  { id: 5 },
];

describe('problemsIn', () => {
  it.each([
    ['full', full],
    ['least', least],
  ])('accepts the %s example, like ajv', (_name, file) => {
    expect(problemsOf(file)).toEqual([]);
    expect(validate(file)).toBe(true);
  });

  it('agrees with ajv on every example with one value wrong or missing', () => {
    let refused = 0;
    for (const way of placesIn(full).slice(1)) {
      const damaged = WRONG.map((wrong) =>
        changed(full, way, (holder, key) => {
          holder[key] = wrong;
        }),
      );
      damaged.push(
        changed(full, way, (holder, key) => {
          if (Array.isArray(holder)) holder.splice(Number(key), 1);
          else delete holder[key];
        }),
      );
      for (const file of damaged) {
        const isRefused = problemsOf(file).length > 0;
        if (isRefused === validate(file)) throw new Error(`not of one mind: ${JSON.stringify(file)}`);
        refused += isRefused ? 1 : 0;
      }
    }
    expect(refused).toBeGreaterThan(1000);
  });

  it('agrees with ajv on any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(problemsOf(value).length === 0).toBe(validate(value));
      }),
    );
  });

  it('counts the characters of a long text like ajv', () => {
    const file = (text: string) =>
      changed(full, ['unplaced', 0, 'text'], (holder, key) => {
        holder[key] = text;
      });
    for (const text of ['x'.repeat(10_000), '👍'.repeat(10_000), 'x'.repeat(10_001), '👍'.repeat(10_001)]) {
      expect(problemsOf(file(text)).length === 0).toBe(validate(file(text)));
    }
  });

  it.each<[(string | number)[], unknown, string]>([
    [['sections', 3, 'notes', 1, 'text'], 5, 'sections[3].notes[1].text: expected text, found number'],
    [['sections', 3, 'notes', 1, 'text'], '', 'sections[3].notes[1].text: is empty'],
    [
      ['sections', 3, 'notes', 1, 'text'],
      'x'.repeat(10_001),
      'sections[3].notes[1].text: has 10001 characters; 10000 is the limit',
    ],
    [['sections', 3, 'notes', 0, 'votes'], -1, 'sections[3].notes[0].votes: is less than 0'],
    [['sections', 3, 'notes', 0, 'votes'], -1e16, 'sections[3].notes[0].votes: is less than 0'],
    [['title'], Number.POSITIVE_INFINITY, 'title: isn’t a number we can store'],
    [['version'], '1', 'version: expected number, found text'],
    [['source'], [], 'source: expected text, found list'],
    [
      ['sections', 3, 'notes', 0, 'votes'],
      2.5,
      'sections[3].notes[0].votes: expected whole number, found number',
    ],
    [['sections', 3, 'notes', 0, 'votes'], 1e16, 'sections[3].notes[0].votes: is more than 9007199254740991'],
    [
      ['sections', 3, 'notes', 0, 'stamps', '👍'],
      '2',
      'sections[3].notes[0].stamps.👍: expected whole number, found text',
    ],
    [['unplaced'], null, 'unplaced: expected list, found null'],
    [['unplaced', 0, 'bounds'], [], 'unplaced[0].bounds: expected object, found list'],
    [['actions', 0, 'status'], 'later', 'actions[0].status: expected open, doing, done'],
    [['createdAt'], 'yesterday', 'createdAt: expected a date and time such as 2026-11-21T10:00:00.000Z'],
    [
      ['context', 'research', 0, 'consent'],
      'yes',
      'context.research[0].consent: expected true or false, found text',
    ],
    [['persona'], undefined, 'persona: is missing'],
  ])('names the place and the problem: %o', (way, value, sentence) => {
    const file = changed(full, way, (holder, key) => {
      if (value === undefined) delete holder[key];
      else holder[key] = value;
    });
    expect(problemsOf(file).map((problem) => problemText(problem, importing))).toEqual([sentence]);
  });

  it('reports all problems in file order, missing fields first', () => {
    const section = { notes: [{ votes: 'x', text: 5 }], title: '', id: 'ear' };
    const {
      version: _version,
      title: _title,
      ...file
    } = { ...copyOf(full), sections: [section], actions: 5 };
    expect(problemsOf({ ...file, title: 5 }).map(({ path }) => path)).toEqual([
      'version',
      'sections[0].notes[0].id',
      'sections[0].notes[0].votes',
      'sections[0].notes[0].text',
      'sections[0].title',
      'sections[0].id',
      'actions',
      'title',
    ]);
  });

  it('reports all problems in file order', () => {
    const file = { ...copyOf(full), title: 5, sections: [{ id: 'ear', title: '', notes: [{ id: 'a' }] }] };
    expect(problemsOf(file).map(({ path }) => path)).toEqual([
      'title',
      'sections[0].id',
      'sections[0].title',
      'sections[0].notes[0].text',
    ]);
  });

  it('counts entries, and also checks the entries of a list that is too long', () => {
    const notes = Array.from({ length: 10_001 }, (_note, at) => ({ id: `n${at}`, text: 'x' }));
    const tooMany = { path: 'unplaced', code: 'many', values: { most: 10_000, found: 10_001 } };
    expect(problemsOf({ ...full, unplaced: notes })).toEqual([tooMany]);
    expect(problemsOf({ ...full, unplaced: [...notes.slice(1), { ...notes[0], votes: 2.5 }] })).toEqual([
      tooMany,
      { path: 'unplaced[10000].votes', code: 'kind', values: { expected: 'whole', found: 'number' } },
    ]);
  });

  it('checks 10,000 notes within a second', () => {
    const [note] = full.unplaced;
    const unplaced = Array.from({ length: 10_000 }, (_note, at) => ({ ...note, id: `n${at}` }));
    const before = performance.now();
    expect(problemsOf({ ...full, unplaced })).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(problemsOf({ ...full, unplaced: unplaced.map((one) => ({ ...one, votes: -1 })) })).toHaveLength(
      10_000,
    );
  });
});
