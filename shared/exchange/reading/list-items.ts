// A text that is a list: its items without bullets, of whichever program. Independent of formats.

/** What word processors put before an item, and boxes to tick. */
const MARK =
  /^[-*+•‣⁃◦∙·●○◉■□▪▫◆◇▶►➤➢❖✓✔✗☐☑☒\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}](?:[ \t\u00a0]+(?:\[[ xX]?\][ \t]+)?|$)/u;
/** These begin a sentence, too, so a single one is no list. */
const NUMBER_OR_DASH = /^(?:[–—]|\d{1,3}[.)]|[a-z][.)])(?:[ \t\u00a0]+|$)/;

const bulletOf = (line: string): string => (MARK.exec(line) ?? NUMBER_OR_DASH.exec(line))?.[0] ?? '';

/** Null unless each item has a bullet. A line without one goes on with the item above it. */
export function itemsIn(text: string): string[] | null {
  const items: string[] = [];
  for (const line of linesIn(text)) {
    const bullet = bulletOf(line);
    if (bullet !== '') items.push(line.slice(bullet.length).trim());
    else if (items.length > 0) items.push(`${items.pop()}\n${line}`);
    else return null;
  }
  if (items.length < 2 && !MARK.test(text.trim())) return null;
  return items.filter((item) => item !== '');
}

/** What stands below a heading: a list, or each line on its own. */
export const itemsBelow = (text: string): string[] => itemsIn(text) ?? linesIn(text);

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
