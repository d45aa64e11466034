// Boxes that people draw with dashes and bars, as a table. Knows nothing of maps.
import { itemIn } from '../reading/bullets';
import type { Block, Row } from './markdown-block';
import { literalText } from './markdown-inline';

const BORDER = /^\s*[+|│║├┤┌┐└┘┬┴┼╔╗╚╝╠╣╦╩╬]?(?:[-=─━═]{2,}[+|│║├┤┌┐└┘┬┴┼╔╗╚╝╠╣╦╩╬]+)+[-=─━═]*\s*$/;
const BARRED = /[|│║]/;

/** `| Says | Too loud |` below another such line, but no table of Markdown. */
const ROW = /^\s*\|(?:[^|]*\|){2,}\s*$/;
const DASHES = /^[\s|:-]+$/;

function linesOfRows(lines: readonly string[], at: number): number {
  if (/\|/.test(lines[at - 1] ?? '')) return 0;
  let end = at;
  while (ROW.test(lines[end] ?? '')) end += 1;
  return end - at > 1 && !lines.slice(at, end).some((line) => DASHES.test(line)) ? end - at : 0;
}

/** How many lines the boxes take whose upper border this line is; 0 if none begin here. */
export function linesOfBoxes(lines: readonly string[], at: number): number {
  const rows = linesOfRows(lines, at);
  if (rows > 0) return rows;
  if (!BORDER.test(lines[at] ?? '') || !/^\s*[+┌╔├╠]/.test(lines[at] ?? '')) return 0;
  let last = at;
  for (let line = at + 1; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (BORDER.test(text)) last = line;
    else if (!BARRED.test(text)) break;
  }
  return last - at > 1 ? last - at + 1 : 0;
}

/** Each box is a cell; its lines are parted. */
export function boxBlocks(lines: readonly string[], linesBefore: number): Block[] {
  const rows: Row[] = lines.some((line) => BORDER.test(line)) ? boxedRows(lines, linesBefore) : [];
  if (rows.length === 0)
    for (const [at, line] of lines.entries())
      rows.push({ line: linesBefore + at + 1, cells: cellsIn(line).map(literalText) });
  return [{ kind: 'table', line: linesBefore + 1, column: 1, text: '', rows }];
}

function boxedRows(lines: readonly string[], linesBefore: number): Row[] {
  const rows: Row[] = [];
  let cells: string[][] | null = null;
  for (const [at, text] of lines.entries()) {
    if (BORDER.test(text)) {
      if (cells) rows[rows.length - 1] = { line: rows[rows.length - 1]?.line ?? 1, cells: cells.map(joined) };
      cells = null;
      continue;
    }
    if (!cells) rows.push({ line: linesBefore + at + 1, cells: [] });
    cells ??= [];
    for (const [column, words] of cellsIn(text).entries()) {
      const cell = cells[column] ?? [];
      cells[column] = cell;
      if (words !== '') cell.push(words);
    }
  }
  return rows;
}

/** In a wiki, the bars of a head are doubled. */
const HEAD = /^\|\|.*$/;

const cellsIn = (text: string): string[] =>
  text
    .trim()
    .replace(HEAD, (head) => head.replace(/\|\|/g, '|'))
    .replace(/^[|│║]|[|│║]$/g, '')
    .split(BARRED)
    .map((cell) => cell.trim());

/** A line without a bullet goes on with what the item above it says, but for the first: the heading of the box. */
function joined(lines: readonly string[]): string {
  const hasBullets = lines.some((line) => itemIn(line).hasBullet);
  return lines
    .map((line, at) => {
      const goesOn = hasBullets && at > 1 && !itemIn(line).hasBullet;
      return at === 0 ? literalText(line) : `${goesOn ? ' ' : '<br>'}${literalText(line)}`;
    })
    .join('');
}
