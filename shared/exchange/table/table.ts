// Writes a table as the text of a file, with warnings about its cells. Independent of the map.
import { BYTE_ORDER_MARK } from '../encoding';
import type { ExportWarning, Written } from '../types';
import { toWritten } from '../writing/keepable';
import { formulaCells, guard } from './formulas';
import { type Rows, writeRows } from './rows';

/** The most characters in an Excel cell, and also in a Jira text field. */
const LONGEST_CELL = 32_767;
/** A warning names at most this many cells. */
const MOST_NAMED = 12;

/**
 * For spreadsheets: every cell is guarded against formulas, and Excel needs the byte order mark to read
 * UTF-8.
 */
export function writeForSheets(rows: Rows): Written {
  const { guarded, warnings } = guardRows(rows);
  return finish(BYTE_ORDER_MARK + toFile(guarded), [...warnings, ...longCells(guarded)]);
}

/**
 * For importers, which would keep the apostrophe as text: nothing is guarded, but a warning names the cells
 * that a spreadsheet would run.
 */
export function writeForImporter(rows: Rows): Written {
  const cells = formulaCells(rows);
  const named = cells.slice(0, MOST_NAMED).join(', ') + (cells.length > MOST_NAMED ? ' …' : '');
  const bare: ExportWarning[] =
    cells.length > 0 ? [{ code: 'formulas-bare', count: cells.length, cells: named }] : [];
  return finish(toFile(rows), [...bare, ...longCells(rows)]);
}

/** For pasting: cells separated by tabs, as spreadsheets copy them. */
export function writeForPaste(rows: Rows): Written {
  const { guarded, warnings } = guardRows(rows);
  return finish(writeRows(guarded, '\t', '\n'), [...warnings, ...longCells(guarded)]);
}

const toFile = (rows: Rows): string => `${writeRows(rows, ',', '\r\n')}\r\n`;

function finish(text: string, warnings: ExportWarning[]): Written {
  const written = toWritten(text);
  return { text: written.text, warnings: [...warnings, ...written.warnings] };
}

function guardRows(rows: Rows): { guarded: Rows; warnings: ExportWarning[] } {
  let count = 0;
  const guarded = rows.map((row) =>
    row.map((cell) => {
      const safe = guard(cell);
      if (safe !== cell) count += 1;
      return safe;
    }),
  );
  return { guarded, warnings: count > 0 ? [{ code: 'formulas-guarded', count }] : [] };
}

function longCells(rows: Rows): ExportWarning[] {
  let count = 0;
  for (const row of rows) for (const { length } of row) if (length > LONGEST_CELL) count += 1;
  return count > 0 ? [{ code: 'cells-long', count }] : [];
}
