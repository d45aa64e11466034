// Reads tables: our own CSV exactly, others as far as their headings allow. Pure.
import { type Problem, problemOfFile, refuse } from '../problem';
import type { Importer, ReadFile, ReadOptions } from '../types';
import { unguard } from './formulas';
import { type Rows, readRows } from './rows';
import { findDelimiter, isFilled, type Layout, understand } from './table-columns';
import { readNotes } from './table-notes';

/** Larger tables are not tables of notes, and would keep the window busy. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;

/** Excel's way to name the delimiter on a first line of its own. */
const NAMED_DELIMITER = /^sep=(.)(?:\r\n|\n|\r|$)/;

/**
 * Our own tables, recognised by having all of our columns, round-trip exactly and lose the apostrophes that
 * the export put before formulas. In all other tables an apostrophe is people's own and stays. Tables that
 * were sorted or saved with another delimiter are read in their current row order.
 */
export const csvImporter: Importer = {
  read(text, options) {
    const named = NAMED_DELIMITER.exec(text);
    const table = named ? text.slice(named[0].length) : text;
    const { rows, open } = readRows(table, named?.[1] ?? findDelimiter(table));
    if (open) {
      const path = `row ${open.row + 1}, column ${open.column + 1}`;
      return { ok: false, problems: [{ path, code: 'quotation', values: {} }] };
    }
    const problem = problemOf(rows);
    return problem ? { ok: false, problems: [problem] } : readTable(rows, text, options);
  },
};

function problemOf(rows: Rows): Problem | null {
  const filled = rows.reduce((sum, row) => (isFilled(row) ? sum + 1 : sum), 0);
  if (filled === 0) return problemOfFile('blank');
  if (filled > MOST_ROWS) return problemOfFile('many', { found: filled, most: MOST_ROWS });
  const wide = rows.findIndex(({ length }) => length > MOST_COLUMNS);
  const values = { found: rows[wide]?.length ?? 0, most: MOST_COLUMNS };
  return wide < 0 ? null : { path: `row ${wide + 1}`, code: 'many', values };
}

function readTable(rows: Rows, text: string, { now, columns }: ReadOptions): ReadFile {
  const first = rows.findIndex(isFilled);
  const layout: Layout = understand(rows.slice(first), columns);
  if (!layout.columns.some(({ meaning }) => meaning === 'text')) {
    return refuse('no-texts');
  }
  const start = first + (layout.hasHeadings ? 1 : 0);
  const cells = layout.isOwn ? rows.map((row) => row.map(unguard)) : rows;
  const { maps, remarks, problems, count } = readNotes(cells, start, layout, text, now);
  if (count === 0 && !layout.isOwn) return refuse('no-rows');
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, maps, remarks, columns: layout.columns };
}
