// Turns a table the way that the readers take: headings above, a note or a person a row. Knows no map.
import { announcedBy } from '../../recognise/people';
import { anySectionOf } from '../../recognise/sections';
import {
  columnOf,
  filledIn,
  isFilled,
  isKnownHeading,
  sectionAbove,
  shareOfSections,
  widthOf,
} from './column-names';
import type { Rows } from './rows';

export interface Upright {
  rows: Rows;
  /** Where each row stands in the file: `row 3`, or `column 2` of one that lay on its side. */
  places: string[];
  /** Rows above the headings, such as a title. */
  above: { cells: string[]; place: string }[];
}

/** Titles take a few rows. */
const MOST_ABOVE = 12;

export function upright(rows: Rows, places: readonly string[]): Upright {
  const filled = rows.flatMap((row, at) => (isFilled(row) ? [at] : []));
  const start =
    filled.find((_row, at) => at <= MOST_ABOVE && startsTable(rows, filled, at)) ?? filled[0] ?? 0;
  const body = withOneHead(rows.slice(start));
  const above = rows
    .slice(0, start)
    .flatMap((cells, at) =>
      isFilled(cells) ? [{ cells: filledIn(cells), place: places[at] as string }] : [],
    );
  return liesOnSide(body)
    ? {
        rows: turned(body),
        places: Array.from({ length: widthOf(body) }, (_none, at) => `column ${at + 1}`),
        above,
      }
    : { rows: body, places: places.slice(places.length - body.length), above };
}

/** Below titles: a row that names two columns, or a first one without anything that looks like a title. */
function startsTable(rows: Rows, filled: readonly number[], at: number): boolean {
  const row = rows[filled[at] as number] as string[];
  const cells = filledIn(row);
  if (isHead(row)) return true;
  const isTitle = cells.length === 1 && anySectionOf(cells[0] as string) === null;
  const isFact = cells.length === 2 && isKnownFact(cells[0] as string);
  if (!isTitle && !isFact)
    return at === 0 || !filled.slice(at, MOST_ABOVE).some((one) => isHead(rows[one] ?? []));
  return false;
}

/** Sections above parts of them, such as pains and gains below Think & Feel: what stands lower counts. */
function withOneHead(rows: Rows): Rows {
  const [upper = [], lower = [], ...body] = rows;
  const areSections = [upper, lower].every((row) => {
    const cells = filledIn(row);
    return cells.length > 1 && cells.every((cell) => sectionAbove(cell) !== null);
  });
  const isParted = upper.some((cell, at) => cell.trim() === '' && (lower[at] ?? '').trim() !== '');
  if (!areSections || !isParted) return rows;
  const width = Math.max(upper.length, lower.length);
  const head = Array.from({ length: width }, (_none, at) => (lower[at] ?? '').trim() || (upper[at] ?? ''));
  return [head, ...body];
}

const isKnownFact = (cell: string): boolean => announcedBy(cell) !== null || /[:：]\s*$/.test(cell);

/** Two known headings, or nothing but names of sections. */
export function isHead(row: readonly string[]): boolean {
  const cells = filledIn(row);
  const known = cells.filter(isKnownHeading).length;
  return cells.length > 1 && (known > 1 || known === cells.length);
}

/** Sections down the first column, each once, beside columns of people. */
function liesOnSide(rows: Rows): boolean {
  const [head = [], ...body] = rows;
  const first = columnOf(body, 0);
  const sections = filledIn(first).flatMap((cell) => sectionAbove(cell) ?? []);
  const isNamedOnce = new Set(sections).size === sections.length;
  const people = head.slice(1).filter((cell) => cell.trim() !== '');
  const areNotes = head.slice(1).some((cell) => cell.trim() !== '' && isKnownHeading(cell));
  return (
    sections.length > 1 &&
    isNamedOnce &&
    shareOfSections(first) >= 0.6 &&
    people.length > 1 &&
    !areNotes &&
    sectionAbove(head[0] ?? '') === null
  );
}

/** A section merged over several rows stands in the first of them. */
function turned(rows: Rows): Rows {
  let section = '';
  const labels = rows.map((row, at) => {
    const cell = row[0] ?? '';
    if (at > 0 && cell.trim() !== '') section = cell;
    return at === 0 ? cell : section;
  });
  return Array.from({ length: widthOf(rows) }, (_none, at) => (at === 0 ? labels : columnOf(rows, at)));
}
