// Reads a filled-in tally sheet: what was seen becomes observed notes with their counts, what was heard becomes quotes.
import { fileTexts } from '../../catalogue/file-texts';
import { fill } from '../../catalogue/fill';
import { optional } from '../../file/optional';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { LANGUAGES, type Language } from '../../model/sections';
import { DEFAULT_TEMPLATE, sectionIds, TEMPLATE_IDS } from '../../templates';
import { refuse } from '../problem';
import { checkRead } from '../reading/check-read';
import { unguard } from '../table/formulas';
import type { Rows } from '../table/rows';
import type { ReadFile, Remark } from '../types';
import { idFor, toWholeMap } from '../whole-map';
import { TALLY_COLUMNS, type TallyColumn } from './tally-sheet';

/** Whoever fills it in may move and add columns. */
export const isTallySheet = (heads: readonly string[] | undefined): boolean =>
  TALLY_COLUMNS.every((column) => heads?.some((head) => isSame(head, column)));

const isSame = (head: string, column: string): boolean => head.trim().toLowerCase() === column;

type Cells = Record<TallyColumn, string>;

/** The same item at the same touchpoint, on however many rows. */
interface Seen {
  cells: Cells;
  count: number;
  dates: Set<string>;
}

export function readTally([heads = [], ...rows]: Rows, now: string): ReadFile {
  const places = TALLY_COLUMNS.map(
    (column) => [column, heads.findIndex((head) => isSame(head, column))] as const,
  );
  const seen = new Map<string, Seen>();
  const heard: Cells[] = [];
  const remarks: Remark[] = [];
  const unseen: string[] = [];
  rows.forEach((row, at) => {
    const cells = Object.fromEntries(
      places.map(([column, place]) => [column, unguard(row[place] ?? '').trim()]),
    ) as Cells;
    if (cells['in their words'] !== '') heard.push(cells);
    const count = countIn(cells.tally);
    if (count === null || (count > 0 && cells.text === '')) remarks.push(unreadable(cells.tally, at + 2));
    else if (count > 0) add(seen, cells, count);
    else if (cells.text !== '') unseen.push(cells.text);
  });
  if (seen.size + heard.length === 0) return refuse('no-tallies');
  if (unseen.length > 0)
    remarks.push({ path: 'rows', code: 'not-seen', values: { count: unseen.length }, leftOut: unseen });
  return checkRead(mapOf(seen, heard, rows, places, now), remarks, () => undefined);
}

/** Null for anything that is no count. */
const countIn = (cell: string): number | null =>
  cell === '' ? 0 : /^\d{1,6}$/.test(cell) ? Number(cell) : null;

const unreadable = (text: string, row: number): Remark => ({
  path: `row ${row}`,
  code: 'cell',
  values: { text, heading: 'tally' },
  leftOut: [text],
});

function add(seen: Map<string, Seen>, cells: Cells, count: number): void {
  const key = keyOf(cells);
  const one = seen.get(key) ?? { cells, count: 0, dates: new Set<string>() };
  one.count += count;
  if (cells.date !== '') one.dates.add(cells.date);
  seen.set(key, one);
}

const keyOf = ({ section, text, touchpoint }: Cells): string => [section, text, touchpoint].join('\n');

function mapOf(
  seen: ReadonlyMap<string, Seen>,
  heard: readonly Cells[],
  rows: Rows,
  places: readonly (readonly [TallyColumn, number])[],
  now: string,
): EmpathyMap {
  const said = (column: TallyColumn) => {
    const place = new Map(places).get(column) ?? -1;
    return rows.map((row) => (row[place] ?? '').trim()).find((cell) => cell !== '');
  };
  const language: Language = LANGUAGES.find((one) => one === said('language')) ?? 'en';
  const template = TEMPLATE_IDS.find((one) => one === said('template')) ?? DEFAULT_TEMPLATE;
  const words = fileTexts[language].frontline;
  const sourceOf = (dates: Iterable<string>) =>
    [words.title, [...dates].sort().join(', ')].filter(Boolean).join(' · ');
  const notes = [
    ...[...seen.values()].map(({ cells, count, dates }) => ({
      cells,
      note: noteOf(
        `tally-${idFor(keyOf(cells))}`,
        fill(words.seen, { text: cells.text, count }),
        'observed',
        cells,
        sourceOf(dates),
      ),
    })),
    ...heard.map((cells, at) => ({
      cells,
      note: noteOf(
        `heard-${idFor(`${keyOf(cells)}\n${cells.date}\n${cells['in their words']}`)}-${at}`,
        cells['in their words'],
        'quote',
        cells,
        sourceOf(cells.date === '' ? [] : [cells.date]),
      ),
    })),
  ];
  const ids = sectionIds(template);
  const inSection = (id: string) => notes.filter(({ cells }) => cells.section === id).map(({ note }) => note);
  const unplaced = notes.filter(({ cells }) => !ids.includes(cells.section)).map(({ note }) => note);
  const sections = toWholeMap({ id: '', template, language, sections: [] }, now).sections.map((section) => ({
    ...section,
    notes: inSection(section.id),
  }));
  const id = `tally-${idFor(JSON.stringify(rows))}`;
  return toWholeMap(
    { id, title: words.title, template, language, sections, ...optional('unplaced', unplaced) },
    now,
  );
}

const noteOf = (
  id: string,
  text: string,
  evidence: Note['evidence'],
  { touchpoint }: Cells,
  source: string,
): Note => ({ id, text, evidence, source, ...optional('touchpoint', touchpoint) });
