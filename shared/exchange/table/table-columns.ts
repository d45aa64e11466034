// What the columns of a table mean, by their headings or their contents. Independent of the map.
import { evidenceNamed } from '../../recognise/evidence';
import { anySectionOf } from '../../recognise/sections';
import type { Column, ColumnMeaning } from '../types';
import {
  columnOf,
  filledIn,
  headingKey,
  headingsOf,
  isFilled,
  isKnownHeading,
  MEANINGS,
  sectionAbove,
  shareOfSections,
  startsWithSection,
  widthOf,
} from './column-names';
import { CSV_COLUMNS } from './csv';
import { type Rows, readRows } from './rows';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LENGTH = 50_000;
/** Enough rows to tell what the columns are. */
const SAMPLE_ROWS = 50;
/** The names of people and roles are shorter. */
const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 6;

/** What every table of ours has: earlier ones say neither their language nor touchpoints. */
const FIRST_COLUMNS = CSV_COLUMNS.filter((column) => column !== 'language' && column !== 'touchpoint');

export interface Layout {
  columns: Column[];
  /** The first column of each meaning, counted from 0. */
  places: ReadonlyMap<ColumnMeaning, number>;
  hasHeadings: boolean;
  /** The headings are names of sections, each above its notes. */
  isWide: boolean;
  /** By column whom its notes are of, where a second row of headings says so; else empty. */
  people: readonly string[];
  /** All columns of our own export are present, so its apostrophes against formulas are removed. */
  isOwn: boolean;
}

/**
 * The delimiter that gives the most known headings wins, then the one with the most cells in the narrowest
 * sampled row.
 */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const scores = DELIMITERS.map((delimiter) => {
    const rows = readRows(sample, delimiter).rows.slice(0, SAMPLE_ROWS).filter(isFilled);
    const known = Math.max(
      0,
      ...rows
        .slice(0, 3)
        .map((row) => row.filter((cell) => isKnownHeading(cell) || startsWithSection(cell)).length),
    );
    return known * 1_000 + Math.min(...rows.map(({ length }) => length), 999);
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] as string;
}

export const isOwnTable = (first: readonly string[] = []): boolean =>
  FIRST_COLUMNS.every((column) => first.includes(column));

/**
 * `chosen` are the meanings the user has picked. A first row of headings is recognised by its words alone.
 */
export function understand(rows: Rows, chosen: readonly ColumnMeaning[] | undefined): Layout {
  const isOwn = isOwnTable(rows[0]);
  const sample = rows.slice(0, SAMPLE_ROWS);
  const first = isOwn ? (rows[0] ?? []) : withMerged(sample);
  const meanings = meaningsOf(first, sample.slice(1));
  const sections = first.filter((cell) => sectionAbove(cell) !== null);
  const hasHeadings = meanings.some((meaning) => meaning !== '') || sections.length > 1;
  const isWide = !isOwn && sections.length > 1 && sections.length >= filledIn(first).length / 3;
  const guess = (): ColumnMeaning[] => {
    if (!hasHeadings) return meaningsByContent(sample);
    if (isOwn) return withTexts(first, meanings, sample.slice(1));
    return isWide
      ? wideMeanings(first, meanings, sample.slice(1))
      : withTexts(first, withSections(meanings, sample.slice(1)), sample.slice(1));
  };
  const columns = guess().map((meaning, at) => ({
    heading: hasHeadings ? (first[at] as string) : '',
    meaning: chosen === undefined ? meaning : (chosen[at] ?? ''),
  }));
  const places = new Map<ColumnMeaning, number>();
  columns.forEach(({ meaning }, at) => {
    if (!places.has(meaning)) places.set(meaning, at);
  });
  const people = isWide ? peopleBelow(columns, sample[1] ?? []) : [];
  return { columns, places, hasHeadings, isWide, people, isOwn };
}

/** The same names below each of several sections. */
function peopleBelow(columns: readonly Column[], row: readonly string[]): string[] {
  const at = columns.flatMap(({ meaning }, column) => (meaning === 'text' ? [column] : []));
  const names = at.map((column) => row[column]?.trim() ?? '');
  const areRepeated = names.every((name) => names.filter((other) => other === name).length > 1);
  const areSeveral = new Set(names).size > 1;
  return areRepeated && areSeveral && names.every(isName)
    ? columns.map((_one, column) => row[column] ?? '')
    : [];
}

/** A section's name merged over several columns stands above the first of them. */
function withMerged([first = [], ...rows]: Rows): readonly string[] {
  const named = first.filter((cell) => sectionAbove(cell) !== null);
  if (new Set(named).size < 2) return first;
  let section = '';
  return Array.from({ length: Math.max(first.length, widthOf(rows)) }, (_none, at) => {
    const cell = first[at] ?? '';
    if (cell.trim() !== '') section = sectionAbove(cell) === null ? '' : cell;
    return cell.trim() === '' && isFilled(columnOf(rows, at)) ? section : cell;
  });
}

/**
 * Each meaning once, except texts, which can have several columns with the same name ("Note 1", "Note 2"). Of several
 * that may be the text, the one with the most cells.
 */
function meaningsOf(first: readonly string[], rows: Rows): ColumnMeaning[] {
  const keys = first.map(headingKey);
  const meanings: ColumnMeaning[] = first.map(() => '');
  for (const meaning of MEANINGS) {
    const named = headingsOf(meaning).filter((word) => keys.includes(word));
    const fullness = (word: string) => filledIn(columnOf(rows, keys.indexOf(word))).length;
    const most = Math.max(0, ...named.map(fullness));
    const fits = (word: string): boolean => {
      const at = keys.indexOf(word);
      if (meaning === 'text') return fullness(word) === most;
      return meaning !== 'evidence' || saysEvidence(first[at] as string, columnOf(rows, at));
    };
    const heading = named.find(fits);
    keys.forEach((word, at) => {
      if (word !== heading || (meaning !== 'text' && meanings.includes(meaning))) return;
      if (meanings[at] === '') meanings[at] = meaning;
    });
  }
  return meanings;
}

const EVIDENCE_HEADING = /evidenc|kind|type/i;

/** "Status" says how sure a note is only if its cells do. */
function saysEvidence(heading: string, cells: readonly string[]): boolean {
  const filled = filledIn(cells);
  const known = filled.filter((cell) => evidenceNamed(cell, { heading, text: '' }) !== null);
  return EVIDENCE_HEADING.test(heading) || (filled.length > 0 && known.length * 2 >= filled.length);
}

/** Columns of sections hold the notes, whatever stands beside them; a first column of names is of people. */
function wideMeanings(
  first: readonly string[],
  meanings: readonly ColumnMeaning[],
  rows: Rows,
): ColumnMeaning[] {
  const isSection = first.map((cell) => sectionAbove(cell) !== null);
  const wide = meanings.map((meaning, at): ColumnMeaning => {
    if (isSection[at]) return 'text';
    return meaning === 'text' || meaning === 'section' ? '' : meaning;
  });
  const isTold = wide.some((meaning) => meaning === 'persona' || meaning === 'map-id');
  const people = isSection.indexOf(true) === 0 ? -1 : columnOfPeople(first, wide, rows);
  return wide.map((meaning, at) => (at === people && !isTold ? 'persona' : meaning));
}

/** Left of the sections, under whatever heading; each a name, none a number. */
function columnOfPeople(first: readonly string[], meanings: readonly ColumnMeaning[], rows: Rows): number {
  const end = first.findIndex((cell) => sectionAbove(cell) !== null);
  return first.slice(0, end).findIndex((_cell, at) => {
    const meaning = meanings[at];
    const cells = filledIn(columnOf(rows, at));
    const isFree = meaning === '' || meaning === 'author' || meaning === 'map';
    return isFree && cells.length > 0 && cells.every(isName) && new Set(cells).size === cells.length;
  });
}

const isName = (cell: string): boolean =>
  /\p{L}/u.test(cell) &&
  cell.length <= LONGEST_NAME &&
  cell.trim().split(/\s+/).length <= MOST_NAME_WORDS &&
  !/^\d{1,4}[-/.]\d|@|https?:/.test(cell) &&
  anySectionOf(cell) === null;

/** Each section's name once among the texts, the first above them all: titles, while no cell of the column beside names one. */
export function isTitled(meanings: readonly ColumnMeaning[], rows: Rows): boolean {
  const texts = columnOf(rows, meanings.indexOf('text')).filter((cell) => cell.trim() !== '');
  const titles = texts.filter((cell) => anySectionOf(cell) !== null);
  const isSection = meanings.some(
    (meaning, at) => meaning === 'section' && shareOfSections(columnOf(rows, at)) > 0,
  );
  return (
    !isSection &&
    meanings.filter((meaning) => meaning === 'text').length === 1 &&
    titles.length > 1 &&
    titles.length < texts.length &&
    titles[0] === texts[0] &&
    new Set(titles.map((title) => anySectionOf(title))).size === titles.length
  );
}

/** A column of sections is known by what it holds, whatever it is called. */
function withSections(meanings: readonly ColumnMeaning[], rows: Rows): ColumnMeaning[] {
  const shares = meanings.map((meaning, at) =>
    meaning === '' ||
    meaning === 'section' ||
    meaning === 'text' ||
    meaning === 'theme' ||
    meaning === 'evidence'
      ? shareOfSections(columnOf(rows, at))
      : 0,
  );
  const named = meanings.indexOf('section');
  if (isTitled(meanings, rows))
    return meanings.map((meaning) =>
      meaning === 'section' ? (meanings.includes('map') ? '' : 'map') : meaning,
    );
  const most = Math.max(...shares);
  if (most < 0.5 || (named >= 0 && (shares[named] ?? 0) > 0)) return [...meanings];
  const at = shares.indexOf(most);
  return meanings.map((meaning, column) =>
    column === at ? 'section' : meaning === 'section' ? '' : meaning,
  );
}

/**
 * If no heading stands for text, uses the columns named after sections, or else the one with the most
 * letters.
 */
function withTexts(
  first: readonly string[],
  meanings: readonly ColumnMeaning[],
  rows: Rows,
): ColumnMeaning[] {
  const isSection = first.map((cell, at) => meanings[at] === '' && sectionAbove(cell) !== null);
  if (meanings.includes('text')) return [...meanings];
  if (isSection.includes(true)) return meanings.map((meaning, at) => (isSection[at] ? 'text' : meaning));
  return withLongest(meanings, rows);
}

function meaningsByContent(rows: Rows): ColumnMeaning[] {
  const columns = Array.from({ length: widthOf(rows) }, (_none, at) => filledIn(columnOf(rows, at)));
  if (rows.filter(isSectionAlone).length > 1) return columns.map((_cells, at) => textBelowSections(rows, at));
  const section = columns.findIndex((cells) => shareOfSections(cells) >= 0.5);
  const meanings = columns.map((): ColumnMeaning => '');
  if (section >= 0) return meanings.map((_none, at) => (at === section ? 'section' : 'text'));
  const isOfBoxes = columns.flat().filter(startsWithSection).length > 1;
  return isOfBoxes ? meanings.map(() => 'text') : withLongest(meanings, rows);
}

/** A row that only names the section of those below it. */
const isSectionAlone = (row: readonly string[]): boolean => {
  const cells = filledIn(row);
  return cells.length === 1 && anySectionOf(cells[0] as string) !== null;
};

/** The column with the most cells below such rows holds the notes, the one of the names may be another. */
function textBelowSections(rows: Rows, at: number): ColumnMeaning {
  const notes = rows.filter((row) => !isSectionAlone(row));
  const fullness = Array.from(
    { length: widthOf(rows) },
    (_none, column) => filledIn(columnOf(notes, column)).length,
  );
  if (at === fullness.indexOf(Math.max(...fullness))) return 'text';
  return fullness[at] === 0 ? 'section' : '';
}

function withLongest(meanings: readonly ColumnMeaning[], rows: Rows): ColumnMeaning[] {
  const lengths = meanings.map((meaning, at) =>
    meaning === '' ? rows.reduce((sum, row) => sum + (row[at] ?? '').trim().length, 0) : 0,
  );
  const most = lengths.reduce((one, other) => Math.max(one, other), 0);
  const longest = most === 0 ? -1 : lengths.indexOf(most);
  return meanings.map((meaning, at) => (at === longest ? 'text' : meaning));
}
