// Maps as CSV: third-party parsers read every cell as written, and our import restores all that CSV carries.
import { parse as parseStrictly } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { withoutMark } from '../../shared/exchange/encoding';
import { FEATURES, type Feature, featureOf, notesOfMap } from '../../shared/exchange/features';
import { json } from '../../shared/exchange/json/json';
import { CSV_COLUMNS, csv } from '../../shared/exchange/table/csv';
import { unguard } from '../../shared/exchange/table/formulas';
import { csvImporter } from '../../shared/exchange/table/read-csv';
import { readRows } from '../../shared/exchange/table/rows';
import { toWholeMap } from '../../shared/exchange/whole-map';
import { EVERYTHING } from '../../shared/exchange/writing/choices';
import { exportMaps } from '../../shared/exchange/writing/export';
import { lossesOf } from '../../shared/exchange/writing/losses';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps, MESSY_TEXTS, mapOf } from '../harness/fixture-maps';
import { randomMap } from '../harness/random-map';
import { RUNS } from '../harness/runs';

const NOW = '2026-11-22T08:00:00.000Z';
const fixtures = Object.entries(fixtureMaps);

const withPapa = (text: string) =>
  Papa.parse<string[]>(withoutMark(text), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
const withCsvParse = (text: string): string[][] =>
  parseStrictly(text, { bom: true, record_delimiter: '\r\n' });

function readBack(text: string) {
  const read = csvImporter.read(withoutMark(text), { now: NOW });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

/** Empty optional fields are the same as absent ones (docs/format.md), and so are empty sections. */
function canonical(map: EmpathyMap): EmpathyMap {
  return JSON.parse(json.write(toWholeMap(map, NOW)).text);
}

/** A note's text is the same whether or not it supports something; actions and their ids are lost. */
function differences(before: EmpathyMap, after: EmpathyMap): Feature[] {
  const { problemStatement, actions } = before;
  const supported = {
    ...after,
    ...(problemStatement && { problemStatement }),
    ...(actions && { actions }),
  };
  return FEATURES.filter((feature) => {
    const compared = ['ids', 'supporting-notes', 'other-notes'].includes(feature) ? supported : after;
    const isNothing = [...lossesOf([feature], before), ...lossesOf([feature], compared)].length === 0;
    const [one, other] = [before, compared].map((map) => JSON.stringify(featureOf[feature](map)));
    return !isNothing && one !== other;
  });
}

/** What even an empty map says, such as the default section titles: an import restores that in any case. */
const usual = canonical({ ...fixtureMaps.empty, ...toWholeMap({ id: '-', sections: [] }, NOW) });
const isUnusual = (feature: Feature, map: EmpathyMap) =>
  JSON.stringify(featureOf[feature](map)) !== JSON.stringify(featureOf[feature](usual));

describe('the CSV of every fixture', () => {
  it.each(fixtures)('%s is read by papaparse and by csv-parse, cell for cell', (_name, map) => {
    const { text } = csv.write(map);
    const papa = withPapa(text);
    expect(papa.errors).toEqual([]);
    expect(withCsvParse(text)).toEqual(papa.data);
    const [header, ...rows] = papa.data;
    expect(header).toEqual([...CSV_COLUMNS]);
    const cells = rows.map((row) => row.map(unguard));
    const notes = notesOfMap(map);
    const expected = notes.map(({ id, text: words, author = '' }) => [id, words, author]);
    expect(cells.filter(([id]) => id !== '').map((row) => [row[0], row[3], row[9]])).toEqual(expected);
  });

  it.each(fixtures)('%s contains no cell that a spreadsheet would run', (_name, map) => {
    const cells = withCsvParse(csv.write(map).text).flat();
    expect(cells.filter((cell) => /^[\s]*[=+\-@|＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
  });

  it.each(fixtures)('%s is read back and written again, character for character', (_name, map) => {
    const { text } = csv.write(map);
    const { maps, remarks } = readBack(text);
    expect(remarks).toEqual([]);
    expect(csv.write(maps[0] as EmpathyMap).text).toBe(text);
  });
});

describe('a round trip through CSV', () => {
  it('loses exactly what CSV cannot carry', () => {
    fc.assert(
      fc.property(randomMap, (random) => {
        const map = canonical(random);
        const [back] = readBack(csv.write(map).text).maps;
        expect(differences(map, canonical(back as EmpathyMap))).toEqual(
          lossesOf(csv.cannot, map).filter((feature) => isUnusual(feature, map)),
        );
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('keeps every text that a leading apostrophe could change', () => {
    const signs = fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ' ',
      '|',
      '＝',
      'a',
      '"',
      ',',
      ';',
    );
    const texts = fc.array(fc.string({ unit: signs, minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, (words) => {
        const [map] = readBack(csv.write(mapOf(words)).text).maps;
        expect(
          notesOfMap(map as EmpathyMap)
            .map(({ text }) => text)
            .sort(),
        ).toEqual([...words].sort());
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('keeps several maps in one file apart, even with the same title', () => {
    const first = { ...mapOf(['one', 'two']), id: 'a', title: 'Same' };
    const second = { ...mapOf(['three']), id: 'b', title: 'Same', persona: { name: 'Ben' } };
    const third = { ...mapOf([]), id: 'c', title: '' };
    const { text } = exportMaps(csv, [first, second, third], EVERYTHING);
    const { maps } = readBack(text);
    expect(maps.map(({ id, title, persona }) => [id, title, persona.name])).toEqual([
      ['a', 'Same', ''],
      ['b', 'Same', 'Ben'],
      ['c', '', ''],
    ]);
    expect(maps.map((map) => notesOfMap(map).map((note) => note.text))).toEqual([
      ['one', 'two'],
      ['three'],
      [],
    ]);
  });

  it('reports how many cells were guarded', () => {
    expect(csv.write(mapOf(MESSY_TEXTS)).warnings).toEqual([{ code: 'formulas-guarded', count: 12 }]);
  });
});

describe('our table reader', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', ' ', 'é', '👍'),
    maxLength: 5,
  });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );

  it('reads what papaparse writes, cell for cell', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse(rows, { newline: '\r\n' });
        expect(readRows(text, ',')).toEqual({ rows, open: null });
      }),
      { numRuns: RUNS },
    );
  });

  it('reads the same rows as csv-parse', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse(rows, { newline: '\n', delimiter: ';', quotes: true });
        expect(readRows(text, ';').rows).toEqual(
          parseStrictly(text, { delimiter: ';', record_delimiter: '\n' }),
        );
      }),
      { numRuns: RUNS },
    );
  });
});
