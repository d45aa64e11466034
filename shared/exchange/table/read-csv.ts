// Reads tables: our own CSV exactly, others as far as their headings allow. Pure.
import { isTallySheet, readTally } from '../frontline/read-tally';
import { type Problem, problemOfFile, refuse } from '../problem';
import type { Importer, ReadFile, ReadOptions } from '../types';
import { isFilled } from './column-names';
import { unguard } from './formulas';
import { type Rows, readRows } from './rows';
import { findDelimiter, isOwnTable, understand } from './table-columns';
import { readNotes } from './table-notes';
import { titleAbove } from './title-above';
import { upright } from './upright';

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

function readTable(all: Rows, text: string, { now, columns }: ReadOptions): ReadFile {
  const rows = all.slice(all.findIndex(isFilled));
  if (isTallySheet(rows[0])) return readTally(rows, now);
  const isOwn = isOwnTable(rows[0]);
  const places = all.map((_row, at) => `row ${at + 1}`).slice(all.length - rows.length);
  const table = isOwn
    ? { rows: rows.map((row) => row.map(unguard)), places, above: [] }
    : upright(rows, places);
  const layout = understand(table.rows, columns);
  if (!layout.columns.some(({ meaning }) => meaning === 'text')) {
    return refuse('no-texts');
  }
  const start = (layout.hasHeadings ? 1 : 0) + (layout.people.length > 0 ? 1 : 0);
  const { title, persona, remarks: told } = titleAbove(table.above);
  const body = { rows: table.rows.slice(start), places: table.places.slice(start), layout, title, persona };
  const { maps, remarks, problems, count } = readNotes(body, text, now);
  if (count === 0 && !isOwn) return refuse('no-rows');
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, maps, remarks: [...told, ...remarks], columns: layout.columns };
}
