// Several maps below one another in one table: a name in a row of its own, then the headings again.
import { announcedBy } from '../../recognise/people';
import { anySectionOf } from '../../recognise/sections';
import { filledIn, isFilled } from './column-names';
import type { Rows } from './rows';
import type { Layout } from './table-columns';

/** By their row, whom the rows below are of. Only where headings above columns are names of sections. */
export function blocksIn(rows: Rows, { isWide, isOwn }: Layout): ReadonlyMap<number, string> {
  const blocks = new Map<number, string>();
  if (!isWide || isOwn) return blocks;
  const filled = rows.flatMap((row, at) => (isFilled(row) ? [at] : []));
  for (const [index, at] of filled.entries()) {
    const [name = '', ...more] = filledIn(rows[at] ?? []);
    const [below, notes] = [1, 2].map((further) => rows[filled[index + further] ?? -1] ?? []);
    const isAbove = areHeadings(below ?? []) && isFilled(notes ?? []) && !areHeadings(notes ?? []);
    if (more.length === 0 && isAbove) blocks.set(at, ownerOf(name));
  }
  return blocks;
}

/** Who a title is of; if it does not say, the title itself. */
export const ownerOf = (title: string): string => announcedBy(title)?.name || title.trim();

const areHeadings = (row: readonly string[]): boolean => {
  const cells = filledIn(row);
  return cells.length > 1 && cells.every((cell) => anySectionOf(cell) !== null);
};
