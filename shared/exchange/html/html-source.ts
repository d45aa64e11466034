// HTML as people paste it: where it begins and ends in a text, and its tags and words one after the other. Knows no blocks.
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

export type Token =
  | { kind: 'text'; text: string; line: number }
  | { kind: 'open' | 'close'; name: string; attributes: string; line: number };

/** The last of what says nothing are the tables on pages of ours that count their notes. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<section class="panel (?:touchpoints|hits)">[\s\S]*?<\/section>|<![^<>]*>|<(script|style|template|svg|head)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:\s[^<>]*)?)>|[^<]+|</gi;
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,31}));/gi;
const MOST_CODE = 0x10ffff;

export const decoded = (text: string): string =>
  text.replace(REFERENCE, (found, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || found;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code > 0 && code <= MOST_CODE ? String.fromCodePoint(code) : '';
  });

/** The lines count from the one that it begins in. Comments and scripts say nothing. */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const [found, , slash, name, attributes = ''] of html.matchAll(TOKEN)) {
    if (name !== undefined)
      tokens.push({ kind: slash === '/' ? 'close' : 'open', name: name.toLowerCase(), attributes, line });
    else if (found === '<' || !found.startsWith('<'))
      tokens.push({ kind: 'text', text: decoded(found), line });
    line += found.split('\n').length - 1;
  }
  return tokens;
}

export function attribute(attributes: string, name: string): string | null {
  const pattern = new RegExp(
    `(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=\\s|/|$)`,
    'i',
  );
  const found = pattern.exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? found[3] ?? '') : null;
}

const OPENS = /^[ \t]*<(table|ul|ol|dl|h[1-6])\b[^<>]*>/i;
const WEB_PAGE = /^\s*<(?:!DOCTYPE\s+html|html|head|body|meta)\b/i;
/** What the clipboard holds of a page, and what a file of one piece of a page begins with. */
const PIECE_OF_PAGE =
  /^\s*(?:<!--StartFragment-->|<(?:div|section|article|main|p|span|details|figure|fieldset|center|blockquote|table|ul|ol|dl|h[1-6])\b[^<>]*>)/i;

export const isWebPage = (text: string): boolean => WEB_PAGE.test(text);

/** Nothing but HTML, from the first letter to the last. */
export const isHtml = (text: string): boolean =>
  isWebPage(text) ||
  (PIECE_OF_PAGE.test(text) && /<\/[a-z][a-z\d]*>\s*(?:<!--EndFragment-->)?\s*$/i.test(text));

/** A long one that never ends is none. */
const MOST_LINES = 5000;

/** How many lines a list, table or heading of HTML takes that begins in this line; 0 if none does, or it has no end. */
export function linesOfHtml(lines: readonly string[], at: number): number {
  const [, name] = OPENS.exec(lines[at] ?? '') ?? [];
  if (name === undefined) return 0;
  const tags = new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi');
  let open = 0;
  for (let line = at; line < lines.length && line - at < MOST_LINES; line += 1) {
    for (const [, slash] of (lines[line] ?? '').matchAll(tags)) open += slash === '/' ? -1 : 1;
    if (open <= 0) return line - at + 1;
  }
  return 0;
}
