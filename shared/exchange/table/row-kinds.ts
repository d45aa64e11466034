// How the rows of a table share their sections, and whether their cells are lists. Knows no map.
import { sectionIn } from '../../recognise/sections';
import { isParted } from './cell-notes';
import { columnOf, filledIn, isFilled } from './column-names';
import type { Rows } from './rows';
import type { Layout } from './table-columns';

const textCells = (rows: Rows, { columns, isOwn }: Layout): string[] =>
  isOwn ? [] : rows.flatMap((row) => row.filter((_cell, at) => columns[at]?.meaning === 'text'));

const isEachSectionOnce = (named: readonly string[]): boolean =>
  new Set(named).size === named.length && named.every((cell) => sectionIn(cell) !== null);

/** A row a section, and several lines in its cell: each is a note. */
export function isOfLists(rows: Rows, layout: Layout): boolean {
  const named = filledIn(columnOf(rows, layout.places.get('section') ?? -1));
  const isEachOnce = isEachSectionOnce(named) && named.length === rows.filter(isFilled).length;
  const lists = textCells(rows, layout).filter((cell) => cell.trim().includes('\n') || isParted(cell));
  return !layout.isOwn && named.length > 1 && isEachOnce && lists.length > 1;
}

/** Each section's name stands once, in the first row too, and cells between two names are empty. */
export function isMerged(rows: Rows, { places, isOwn }: Layout): boolean {
  const cells = columnOf(rows, places.get('section') ?? -1);
  const named = filledIn(cells);
  const last = cells.lastIndexOf(named[named.length - 1] ?? '');
  const isApart = named.length > 1 && cells[0] === named[0] && named.length <= last;
  return !isOwn && (!places.has('section') || (isEachSectionOnce(named) && isApart));
}

export const hasSemicolons = (rows: Rows, layout: Layout): boolean => textCells(rows, layout).some(isParted);
