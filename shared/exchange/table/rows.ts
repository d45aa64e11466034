// Reads and writes tables as text: RFC 4180 with any delimiter. Independent of the cells' contents.

/** A table as rows of cells. */
export type Rows = string[][];

/** Also quotes leading and trailing spaces, because readers trim unquoted cells. */
export function writeRows(rows: Rows, delimiter: string, lineEnd: string): string {
  const risky = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$`);
  const write = (cell: string) => (risky.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return rows.map((row) => row.map(write).join(delimiter)).join(lineEnd);
}

export interface ReadRows {
  rows: Rows;
  /** Where a quotation mark is opened but never closed, counted from 0; reading stops there. */
  open: { row: number; column: number } | null;
}

/** A single shared row: a file may consist of nothing but line breaks. */
const BLANK = [''];

/**
 * Rows may end with CRLF, LF or CR, even mixed. A cell whose closing quotation mark is not at its end, as in
 * `"Call me" she said`, is not a quoted cell but kept as typed.
 */
export function readRows(text: string, delimiter: string): ReadRows {
  const rows: Rows = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at, delimiter) : null;
    if (quoted === 'open') return { rows, open: { row: rows.length, column: row.length } };
    const cell = quoted ?? readBare(text, at, delimiter);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === delimiter && at + 1 === text.length) row.push('');
    if (text[at] !== delimiter) {
      rows.push(row.length === 1 && cell.value === '' ? BLANK : row);
      row = [];
      if (text.startsWith('\r\n', at)) at += 1;
    }
    at += 1;
  }
  if (row.length > 0) rows.push(row);
  return { rows, open: null };
}

interface Cell {
  value: string;
  end: number;
}

/** Null if the quotation marks turn out to be part of the text. */
function readQuoted(text: string, start: number, delimiter: string): Cell | 'open' | null {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) return 'open';
  if (end + 1 < text.length && !isEnd(text[end + 1] as string, delimiter)) return null;
  return { value: text.slice(start + 1, end).replace(/""/g, '"'), end: end + 1 };
}

function readBare(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && !isEnd(text[end] as string, delimiter)) end += 1;
  return { value: text.slice(start, end), end };
}

const isEnd = (character: string, delimiter: string): boolean =>
  character === delimiter || character === '\n' || character === '\r';
