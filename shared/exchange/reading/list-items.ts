// A text that is a list: its items without bullets, of whichever program. Independent of formats.
import { itemIn } from './bullets';

/** These begin a sentence, too, so a single one is no list. */
const MAY_BE_TEXT = /^(?:[–—]|\(?\d{1,3}[.)]|[a-z]\))/;

/** Null unless each item has a bullet. A line without one goes on with the item above it. */
export function itemsIn(text: string): string[] | null {
  const items: string[] = [];
  for (const line of linesIn(text)) {
    const item = itemIn(line);
    if (item.hasBullet) items.push(item.text.trim());
    else if (items.length > 0) items.push(`${items.pop()}\n${line}`);
    else return null;
  }
  if (items.length < 2 && MAY_BE_TEXT.test(text.trim())) return null;
  return items.length === 0 ? null : items.filter((item) => item !== '');
}

/** What stands below a heading: a list, or each line on its own. */
export const itemsBelow = (text: string): string[] => itemsIn(text) ?? linesIn(text);

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
