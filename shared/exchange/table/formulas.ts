// Cells that a spreadsheet would treat as formulas, and the apostrophe that prevents it. Independent of
// formats.
import type { Rows } from './rows';

/**
 * What spreadsheets may run: OWASP's list with tab, CR and LF (owasp.org, CSV Injection), the full-width
 * signs they also accept, a pipe, and each of these after spaces.
 */
const FORMULA = String.raw`(?:\s*[=+\-@|＝＋－＠]|[\t\r\n])`;
const LIKE_FORMULA = new RegExp(`^${FORMULA}`);
const GUARDABLE = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^'+${FORMULA}`);

/**
 * Guards cells that already start with apostrophes too, as a guarded cell does, so that every cell
 * round-trips.
 */
export const guard = (cell: string): string => (GUARDABLE.test(cell) ? `'${cell}` : cell);

/** Removes exactly what `guard` added; leaves alone a cell that `guard` would not have written. */
export const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Cell names as in a spreadsheet, starting with `A1`. */
export function formulaCells(rows: Rows): string[] {
  return rows.flatMap((row, down) =>
    row.flatMap((cell, across) => (LIKE_FORMULA.test(cell) ? [`${columnName(across)}${down + 1}`] : [])),
  );
}

function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
