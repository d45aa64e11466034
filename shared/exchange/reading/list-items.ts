// A text that is a list: its items without bullets, of whichever program. Independent of formats.
import { itemIn, withBullets } from './bullets';

/** These begin a sentence, too, so a single one is no list. */
const MAY_BE_TEXT = /^(?:[–—]|\(?\d{1,3}[.)]|[a-z]\))/;

/** Null unless each item has a bullet. A line without one goes on with the item above it. */
export function itemsIn(text: string): string[] | null {
  const items: string[] = [];
  for (const line of withBullets(linesIn(text))) {
    const item = itemIn(line);
    if (item.hasBullet) items.push(item.text.trim());
    else if (items.length > 0) items.push(`${items.pop()}\n${line}`);
    else return null;
  }
  if (items.length < 2 && MAY_BE_TEXT.test(text.trim())) return null;
  return items.length === 0 ? null : items.filter((item) => item !== '');
}

const LONGEST_LINE = 80;
const LETTER = /\p{L}/u;
const isLower = (line: string): boolean => /^\p{Ll}/u.test(line);

/** Short lines that all begin alike, as no sentence broken into lines does; null for any other text. */
export function linesApart(text: string): string[] | null {
  const lines = linesIn(text);
  const areShort = lines.every((line) => line.length <= LONGEST_LINE && LETTER.test(line));
  const areAlike = lines.every((line) => isLower(line) === isLower(lines[0] ?? ''));
  const isBroken = lines.slice(0, -1).some((line) => /[,、，–—-]$/.test(line));
  return lines.length > 1 && areShort && areAlike && !isBroken ? lines : null;
}

/** What stands below a heading: a list, or each line on its own. */
export const itemsBelow = (text: string): string[] => itemsIn(text) ?? linesIn(text);

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
