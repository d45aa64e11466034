// Blocks to paste: third-party parsers find one cell per note in each section's block.
import { parse as parseStrictly } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguard } from '../../shared/exchange/table/formulas';
import { tsvPaste } from '../../shared/exchange/table/tsv-paste';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps, MESSY_TEXTS, mapOf } from '../harness/fixture-maps';

const withPapa = (text: string) => Papa.parse<string[]>(text, { delimiter: '\t', newline: '\n' });
const withCsvParse = (text: string): string[][] =>
  parseStrictly(text, { delimiter: '\t', record_delimiter: '\n' });

function sectionsOf({ sections, unplaced = [] }: EmpathyMap): [string, string[]][] {
  return [...sections, { title: 'In no section', notes: unplaced }]
    .filter(({ notes }) => notes.length > 0)
    .map(({ title, notes }) => [title, notes.map(({ text }) => text)]);
}

describe('the TSV to paste section by section', () => {
  it.each(Object.entries(fixtureMaps))('%s: has a row for each note, with one cell', (_name, map) => {
    const { parts = [] } = tsvPaste.write(map);
    for (const { text } of parts) expect(withPapa(text).errors).toEqual([]);
    const read = parts.map(({ text }) => withPapa(text).data);
    expect(parts.map(({ text }) => withCsvParse(text))).toEqual(read);
    expect(read.flat().filter(({ length }) => length !== 1)).toEqual([]);
    const texts = parts.map(({ name }, at) => [
      name,
      (read[at] as string[][]).map(([cell]) => unguard(cell as string)),
    ]);
    expect(texts).toEqual(sectionsOf(map));
  });

  it('contains no formula for a spreadsheet, and reports how many cells were guarded', () => {
    const { parts = [], warnings } = tsvPaste.write(mapOf(MESSY_TEXTS));
    const cells = parts.flatMap(({ text }) => withCsvParse(text)).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@|＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
    expect(warnings.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(12);
  });

  it('lists all blocks below their titles when taken at once', () => {
    const map = { ...mapOf(['a\tb', 'two\nlines']), unplaced: [{ id: 'u', text: 'somewhere' }] };
    expect(tsvPaste.write(map).text).toBe(
      'Think & Feel\n"a\tb"\n\nSee\n"two\nlines"\n\nIn no section\nsomewhere',
    );
  });

  it('is empty for a map without notes', () => {
    expect(tsvPaste.write(fixtureMaps.empty)).toEqual({ text: '', parts: [], warnings: [] });
  });
});
