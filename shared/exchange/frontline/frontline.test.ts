// Tests the page for people who meet customers, its sheet, and that counts come back as observed notes.
import { describe, expect, it } from 'vitest';
import { fixtureMaps } from '../../../tests/harness/fixture-maps';
import type { EmpathyMap } from '../../model/empathy-map';
import { LANGUAGES } from '../../model/sections';
import { sectionIds, TEMPLATE_IDS } from '../../templates';
import { readText } from '../reading/read-file';
import { readRows, writeRows } from '../table/rows';
import { kitItems } from './kit-items';
import { kitPage } from './kit-page';
import { TALLY_COLUMNS, tallySheet } from './tally-sheet';

const NOW = '2026-12-01T10:00:00.000Z';
const map: EmpathyMap = {
  ...fixtureMaps.small,
  persona: { name: 'Dana <b>' },
  context: {
    touchpoints: ['Front desk', 'Phone'],
    research: [{ kind: 'interview', title: 'No 9', consent: false }],
  },
  sections: fixtureMaps.small.sections.map((section) => ({
    ...section,
    notes:
      section.id === 'think-feel'
        ? [
            { id: '1', text: 'Fears the bill', votes: 1 },
            { id: '2', text: 'Trusts   nobody #guess', votes: 4 },
            { id: '3', text: 'Was seen crying', evidence: 'observed', votes: 9 },
            { id: '4', text: '#ai', evidence: 'ai' },
            { id: '6', text: 'Hates queues', votes: 5, check: { verdict: 'refuted' } },
            { id: '7', text: 'Fears needles', votes: 5, source: 'No 9' },
          ]
        : section.id === 'gain'
          ? [{ id: '5', text: 'Wants peace' }]
          : [],
  })),
};

/** The sheet as somebody fills it in: cells by row and column. */
function filled(
  of: EmpathyMap,
  cells: readonly (readonly [number, (typeof TALLY_COLUMNS)[number], string])[],
  delimiter = ',',
) {
  const { rows } = readRows(tallySheet(of).text.replace('\ufeff', ''), ',');
  for (const [row, column, text] of cells) {
    const line = rows[row];
    if (line) line[TALLY_COLUMNS.indexOf(column)] = text;
  }
  return writeRows(rows, delimiter, '\n');
}

/** Pasted, so that nothing but the text says what it is. */
const read = (text: string) => readText(text, '', { now: NOW });
const notesIn = (text: string) => {
  const found = read(text);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.maps.flatMap(({ sections, unplaced = [] }) => [
    ...sections.flatMap(({ id, notes }) => notes.map((note) => ({ section: id, ...note }))),
    ...unplaced.map((note) => ({ section: '', ...note })),
  ]);
};

describe('what to watch out for', () => {
  it('has what the map only guesses, with the most votes first, and only what shows, is open, and may leave the team', () => {
    expect(kitItems(map).guesses).toEqual([
      { section: 'think-feel', text: 'Trusts nobody' },
      { section: 'think-feel', text: 'Fears the bill' },
    ]);
  });

  it.each(TEMPLATE_IDS)('goes into sections that %s has', (template) => {
    const { feelings, reactions } = kitItems({ ...map, template, sections: [] });
    const ids = sectionIds(template);
    expect([...feelings, ...reactions].every(({ section }) => ids.includes(section))).toBe(true);
  });
});

describe('the page', () => {
  it('loads and runs nothing, and says people’s words as words', () => {
    const { text } = kitPage(map);
    expect(text).toContain('Dana &lt;b&gt;');
    expect(text).toContain(
      '<span class="place"><span class="box"></span><bdi>Front desk</bdi></span> <span class="place"><span class="box"></span><bdi>Phone</bdi></span>',
    );
    expect(text).toContain('<th scope="row" dir="auto">Trusts nobody</th>');
    expect(text).not.toMatch(/<script|<link|url\(|@import/);
  });

  it.each(LANGUAGES)('has eight feelings and eight reactions in %s', (language) => {
    const { text } = kitPage({ ...map, language });
    expect(text.match(/<th scope="row"/g)?.length).toBe(18);
    expect(text.slice(text.indexOf('<body>'))).not.toContain('{');
  });
});

describe('the sheet', () => {
  it('has a row for each item, its counts still empty', () => {
    const { rows } = readRows(tallySheet(map).text.replace('\ufeff', ''), ',');
    expect(rows[0]).toEqual([...TALLY_COLUMNS]);
    expect(rows.slice(1, 2)).toEqual([['think-feel', 'Seems relaxed', '', '', '', '', 'six-section', 'en']]);
    expect(rows.length).toBe(19);
  });

  it('comes back as observed notes with their counts, summed over rows', () => {
    const copied = filled(map, [
      [1, 'tally', '3'],
      [1, 'date', '2026-12-02'],
      [1, 'touchpoint', 'Phone'],
      [2, 'text', 'Seems relaxed'],
      [2, 'tally', ' 11 '],
      [2, 'date', '2026-12-01'],
      [2, 'touchpoint', 'Phone'],
      [9, 'tally', '2'],
      [9, 'in their words', 'Where is it?'],
    ]);
    expect(notesIn(copied).map(({ id: _id, ...note }) => note)).toEqual([
      {
        ...{ section: 'think-feel', text: 'Seems relaxed (14×)', evidence: 'observed' },
        ...{ source: 'Frontline kit · 2026-12-01, 2026-12-02', touchpoint: 'Phone' },
      },
      {
        section: 'say-do',
        text: 'Asks the same thing twice (2×)',
        evidence: 'observed',
        source: 'Frontline kit',
      },
      { section: 'say-do', text: 'Where is it?', evidence: 'quote', source: 'Frontline kit' },
    ]);
    const found = read(copied);
    expect(found.ok && found.remarks.map(({ code, values }) => [code, values])).toEqual([
      ['not-seen', { count: 15 }],
    ]);
  });

  it('keeps the id of an item while its count grows, so that a later sheet is no second note', () => {
    const [before] = notesIn(filled(map, [[1, 'tally', '3']]));
    const [after] = notesIn(filled(map, [[1, 'tally', '5']]));
    expect(after).toEqual({ ...before, text: 'Seems relaxed (5×)' });
  });

  it('is read with semicolons, in another template and language, and tells what is no number', () => {
    const ours: EmpathyMap = { ...map, template: 'four-quadrant', language: 'de', sections: [] };
    const text = filled(
      ours,
      [
        [1, 'tally', 'many'],
        [2, 'tally', '4'],
        [2, 'section', 'elsewhere'],
        [3, 'text', ''],
        [3, 'tally', '7'],
      ],
      ';',
    );
    expect(notesIn(text)).toMatchObject([{ section: '', text: 'Wirkt erfreut (4×)' }]);
    const found = read(text);
    expect(found.ok && found.maps[0]).toMatchObject({ template: 'four-quadrant', language: 'de' });
    expect(found.ok && found.remarks.slice(0, 2)).toEqual([
      { path: 'row 2', code: 'cell', values: { text: 'many', heading: 'tally' }, leftOut: ['many'] },
      { path: 'row 4', code: 'cell', values: { text: '7', heading: 'tally' }, leftOut: ['7'] },
    ]);
  });

  it('is refused while nobody has counted', () => {
    expect(read(tallySheet(map).text)).toMatchObject({ ok: false, problems: [{ code: 'no-tallies' }] });
  });
});
