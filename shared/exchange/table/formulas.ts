// Cells that a sheet would take for formulas, and the apostrophe that keeps it from doing so. Knows no format.
import type { Rows } from './rows';

/**
 * What spreadsheets may run: OWASP's list with tab, CR and LF (owasp.org, CSV Injection), the full-width signs that
 * they take as well, a pipe, and each of these after spaces.
 */
const FORMULA = String.raw`(?:\s*[=+\-@|＝＋－＠]|[\t\r\n])`;
const LIKE_FORMULA = new RegExp(`^${FORMULA}`);
const GUARDABLE = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^'+${FORMULA}`);

/** So that every cell comes back: what begins with apostrophes already, as a guarded cell does, gets one more. */
export const guard = (cell: string): string => (GUARDABLE.test(cell) ? `'${cell}` : cell);

/** Takes away exactly what `guard` put there; a cell of which `guard` made nothing else is left alone. */
export const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Names as in a sheet, `A1` first. */
export function formulaCells(rows: Rows): string[] {
  return rows.flatMap((row, down) =>
    row.flatMap((cell, across) => (LIKE_FORMULA.test(cell) ? [`${columnName(across)}${down + 1}`] : [])),
  );
}

function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
