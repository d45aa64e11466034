// The notes in one cell of somebody's table: a list is several, a box may begin with the name of its section. Pure.
import { anySectionOf } from '../../recognise/sections';
import { itemIn, withBullets } from '../reading/bullets';
import { isQuotation, quotationsIn } from '../reading/quotations';

export interface CellNote {
  text: string;
  /** The name of a section that the cell itself puts above it; '' without one. */
  heading: string;
}

const INLINE_BULLET = /\s[•●▪■◦]\s+/;
const BREAK = /\r\n|\n|\r|<br\s*\/?>/i;

/** One line without any mark: most cells. */
const PLAIN = /^\p{L}[^\r\n<•●▪■◦"“;«»„「『‘']*$/u;
const SEMICOLON = /;\s+/;

/** A semicolon parts sentences, too; one that does so twice in a cell of the table parts the items of lists. */
export const isParted = (cell: string): boolean => cell.split(SEMICOLON).length > 2 && !BREAK.test(cell);

/** Below the name of a section each line is a note; elsewhere only items of a list are. */
export function notesInCell(cell: string, isWide: boolean, hasSemicolons = false): CellNote[] {
  if (PLAIN.test(cell)) return [{ text: cell, heading: '' }];
  if (isWide && hasSemicolons && SEMICOLON.test(cell) && !BREAK.test(cell)) {
    const items = cell.split(SEMICOLON).map((item) => item.trim());
    return items.filter((item) => item !== '').map((text) => ({ text, heading: '' }));
  }
  const lines = withBullets(cell.split(BREAK).filter((line) => line.trim() !== ''));
  if (!isWide) return itemsIn(lines, cell).map((text) => ({ text, heading: '' }));
  const groups: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  for (const line of lines) {
    const isHeading = lines.length > 1 && anySectionOf(line) !== null && !itemIn(line.trim()).hasBullet;
    if (isHeading) groups.push({ heading: line.trim(), lines: [] });
    else groups[groups.length - 1]?.lines.push(line);
  }
  return groups.flatMap(({ heading, lines: held }) => textsIn(held).map((text) => ({ text, heading })));
}

function itemsIn(lines: readonly string[], cell: string): string[] {
  const items = lines.map((line) => itemIn(line.trim()));
  const isList = items.length > 1 && items.every(({ hasBullet }) => hasBullet);
  return isList ? items.map(({ text }) => text) : (quotationsIn(cell) ?? [cell]);
}

function textsIn(lines: readonly string[]): string[] {
  const [first = '', ...signed] = lines;
  if (isQuotation(first) && signed.length === 1 && /^\s*[—–]/.test(signed[0] ?? ''))
    return [lines.join('\n').trim()];
  const items = lines.map((line) => itemIn(line.trim()));
  if (items.some(({ hasBullet }) => hasBullet)) return joined(items).flatMap(apart);
  const isOneQuotation =
    /^\s*["“«]/.test(lines[0] ?? '') && lines.slice(0, -1).every((line) => !/["”»]\s*$/.test(line));
  return isOneQuotation ? apart(lines.join('\n').trim()) : lines.flatMap((line) => apart(line.trim()));
}

/** A line without a mark goes on with the item above. */
function joined(items: readonly { text: string; hasBullet: boolean }[]): string[] {
  const texts: string[] = [];
  for (const { text, hasBullet } of items) {
    if (hasBullet || texts.length === 0) texts.push(text.trim());
    else texts.push(`${texts.pop() ?? ''}\n${text.trim()}`);
  }
  return texts;
}

/** In one line: marked ones, or each in quotation marks. */
function apart(text: string): string[] {
  const marked = text.split(INLINE_BULLET).map((one) => itemIn(one.trim()).text);
  if (marked.length > 1) return marked;
  return quotationsIn(text) ?? [text];
}
