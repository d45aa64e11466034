// The marks that people and word processors put before the items of a list. Knows no format.

/** Symbol fonts of word processors come as private characters. */
const SIGNS = '*+•・●○◦⦿⦾■□▪▫◼◻‣⁃·∙◆◇❖❯►▶▸➢➤➔➜→–—★☆✦\uf0b7\uf0a7\uf0d8\uf076\uf0a8\uf0fc';
const OPEN_BOXES = '☐❏❑⬜';
const TICKED_BOXES = '☑☒✅✓✔✗✘';

/** Word's second level is the letter o with a tab; a heading's number has words right behind it. */
const MARK = `[-${SIGNS}${OPEN_BOXES}${TICKED_BOXES}]+|o(?=\\t| {2})|§|\\(?\\d{1,3}[.)]|[a-z]\\)`;
const BULLET = new RegExp(`^(?:${MARK})(?:[\\s\\u00a0]+|$)`);
/** These stand before a word without a space, too. */
const CLOSE = new RegExp(
  `^[${SIGNS.replace(/[*+→–—]/g, '')}${OPEN_BOXES}${TICKED_BOXES}](?=[^\\s\\d.,;:!?])`,
);
const BOX = /^\[([ xX])\](?:\s+|$)/;

export interface Item {
  text: string;
  hasBullet: boolean;
  isTicked: boolean;
}

/** A line without the marks before it. */
export function itemIn(line: string): Item {
  const [mark = ''] = BULLET.exec(line) ?? CLOSE.exec(line) ?? [];
  const rest = line.slice(mark.length);
  const [box = '', tick = ' '] = BOX.exec(rest) ?? [];
  const isTicked = tick !== ' ' || [...mark].some((sign) => TICKED_BOXES.includes(sign));
  return { text: rest.slice(box.length), hasBullet: mark !== '' || box !== '', isTicked };
}

export const withoutBullet = (line: string): string => itemIn(line).text;

const WORD_BULLET = /^o (?=["“„«\p{Lu}])/u;

/** Copied from a word processor, its second level is a letter; nothing but the lines around it says that it is a bullet. */
export const withBullets = (lines: readonly string[]): readonly string[] =>
  lines.some((line) => itemIn(line.trim()).hasBullet)
    ? lines.map((line) => line.trim().replace(WORD_BULLET, '• '))
    : lines;

/** What Markdown knows as no bullet, at the beginning of a line; two dashes of a line of speech stay. */
const FOREIGN = new RegExp(
  `^([ \\t>]*)(?:(?:o|[a-z]\\))(?=\\t)|[a-z]\\)(?= )|[${SIGNS.slice(2)}${OPEN_BOXES}${TICKED_BOXES}]|§(?=[ \\t]))[ \\t\\u00a0]*(?=[^\\s|])`,
);

/** The line as Markdown writes such an item. */
export const asMarkdownItem = (line: string): string =>
  line.replace(FOREIGN, (mark, before: string) => {
    const sign = mark.slice(before.length).charAt(0);
    // Below a quotation a dash says whose it is.
    if (before.includes('>') && /[–—]/.test(sign)) return mark;
    if (TICKED_BOXES.includes(sign)) return `${before}- [x] `;
    return OPEN_BOXES.includes(sign) ? `${before}- [ ] ` : `${before}- `;
  });
