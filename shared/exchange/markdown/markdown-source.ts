// What people type for Markdown, made ready for a parser without moving a line. Knows no blocks.

/** Each level of a list takes two columns, and the parser some time for each of them. */
export const MOST_LEVELS = 250;
const NESTED = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** The number of the first line that lies deeper, 0 for none. */
export const tooDeepAt = (source: string): number =>
  source.split('\n').findIndex((line) => (NESTED.exec(line)?.[0].length ?? 0) > 2 * MOST_LEVELS) + 1;

const FENCE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:\n {0,3}\1|(?![\s\S]))/.source;
const FENCE_OR_COMMENT = new RegExp(`${FENCE}|^[ \\t]*<!--[\\s\\S]*?-->`, 'gm');
/** An address or a name between angle brackets is no tag: after the name comes an attribute or the end. */
const TAGS = /^[ \t]*(?:<\/?[a-zA-Z][\w-]*(?:\s+[\w:-]+=[^<>\n]*)?\s*\/?>[ \t]*)+$/gm;
/** A space typed too soon after a mark is a no-break space on Apple's keyboards. */
const HARD_SPACE = /^([ \t>]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))\u00a0/gm;
/** Lists that come from elsewhere have bullets; one below a hard break belongs to a note. */
const BULLET = /(?<!\\\n)^([ \t>]*)•[ \t\u00a0]+/gm;
const DASHES = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-:| \t]*$/;
/** So far right, Markdown sees code. */
const CODE = 4;
const BAR = /(?<!\\)\|/;

export function withoutComments(source: string): string {
  const end = source.lastIndexOf('-->') + 3;
  const shown = source
    .slice(0, end)
    .replace(FENCE_OR_COMMENT, (found, fence) => (fence === undefined ? onlyBreaks(found) : found));
  return shown + source.slice(end);
}

/** Comments and lines of tags say nothing, and what stands in the next line is Markdown. */
export const asMeant = (source: string): string =>
  withoutComments(source)
    .replace(TAGS, '')
    .replace(HARD_SPACE, '$1 ')
    .replace(BULLET, '$1- ')
    .split('\n')
    .map((line, at, lines) => (DASHES.test(line) ? asManyAs(lines[at - 1] ?? '', line) : line))
    .join('\n');

const INDENT = /^[ \t]+(?=\S)/;

/** Text copied from within other text is indented from the first line to the last. */
export function withoutIndent(text: string): string {
  const [indent = ''] = INDENT.exec(text) ?? [];
  const lines = indent.length < CODE ? [] : text.split('\n');
  const isIndented = lines.length > 1 && lines.every((line) => line.trim() === '' || line.startsWith(indent));
  return isIndented ? lines.map((line) => line.slice(indent.length)).join('\n') : text;
}

export const onlyBreaks = (text: string): string => text.replace(/[^\n]/g, '');

/** GFM knows a table by its line of dashes, which must have as many cells as the head. */
function asManyAs(head: string, dashes: string): string {
  const { length } = head.trim().replace(/^\|/, '').replace(/\|$/, '').split(BAR);
  return length > 1 ? dashes.replace(/\S.*/, `|${'-|'.repeat(length)}`) : dashes;
}
