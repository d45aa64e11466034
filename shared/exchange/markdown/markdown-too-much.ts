// Which text the Markdown parser would take too long over. Knows no blocks.

/** Between two places where all blocks end: a table of this length takes the parser half a second. */
const MOST_LETTERS = 50_000;
/** The parser's time grows with the square of these. */
const MOST_MARKS = 3000;
const MOST_UNDERLINES = 200;
const MARK = /[*_]+|[[\]`<]/g;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/gm;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const isTooMuch = (text: string): boolean =>
  text.length > MOST_LETTERS ||
  countOf(text, MARK) > MOST_MARKS ||
  countOf(text, UNDERLINE) > MOST_UNDERLINES;
