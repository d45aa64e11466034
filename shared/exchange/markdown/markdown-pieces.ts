// A Markdown text in pieces that the parser gets through in a moment. Knows no blocks of theirs.

export interface Piece {
  text: string;
  linesBefore: number;
  /** The parser would take too long over it. */
  isPlain: boolean;
}

/** The parser takes long over many lists in one text. */
const PIECE = 5000;

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

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let linesBefore = 0;
  const add = (piece: string, isPlain: boolean) => {
    pieces.push({ text: piece, linesBefore, isPlain });
    linesBefore += piece.split('\n').length - 1;
  };
  let waiting = '';
  for (const part of partsOf(text)) {
    const isPlain = isTooMuch(part);
    if (waiting !== '' && (isPlain || waiting.length + part.length > PIECE)) {
      add(waiting, false);
      waiting = '';
    }
    if (isPlain) add(part, true);
    else waiting += part;
  }
  if (waiting !== '') add(waiting, false);
  return pieces;
}

const HEADING = /^#{1,6}[ \t]/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}$/;
/** What begins like `- |` can be the second line of a table. */
const BULLET = /^ {0,3}[-*+] +(?=[^\s|:-])/;
/** Only the number 1 ends a paragraph; others are items below another item or where no paragraph can be. */
const NUMBER = /^ {0,3}(\d{1,9})[.)] +(?=\S)/;
const EMPTY_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])$/;
const FENCE = /^ *(`{3,}(?=[^`]*$)|~{3,})/;

/** What is known of the blocks that are open before a line. */
interface Open {
  /** No paragraph. */
  isFree: boolean;
  /** How far the lines of the item are indented at least, 0 without one. */
  indent: number;
  fence: { mark: string; indent: number } | null;
  /** Whether code stands in an item or not cannot be seen, and so not where it ends either. */
  isLost: boolean;
}

/** Cut where all blocks surely end: before a heading, an item without indent, or such a line below an empty one. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  const open: Open = { isFree: true, indent: 0, fence: null, isLost: false };
  let part = '';
  for (const line of text.split(/(?<=\n)/)) {
    if (endsAll(line.trimEnd(), open) && part !== '') {
      parts.push(part);
      part = '';
    }
    part += line;
  }
  return [...parts, part];
}

/** Whether no block from before a line goes on in it; notes which are open after it. */
function endsAll(line: string, open: Open): boolean {
  const { isFree, indent } = open;
  const spaces = line.length - line.trimStart().length;
  if (open.fence && !isLeft(open.fence, line, spaces)) {
    open.isFree = isClosed(open.fence, line, spaces);
    if (open.isFree) open.fence = null;
    return false;
  }
  open.isFree = line === '' || HEADING.test(line);
  if (line === '') return false;
  const isWithin = indent > 0 && spaces >= indent;
  const item = isWithin || RULE.test(line) ? null : itemAt(line, isFree || indent > 0);
  const mark = FENCE.exec(line)?.[1];
  open.indent = item?.length ?? (isWithin ? indent : 0);
  open.fence = mark !== undefined && (isWithin || spaces <= 3) ? { mark, indent: open.indent } : null;
  if (open.fence && spaces > 0 && !isWithin && !isFree) open.isLost = true;
  return !open.isLost && spaces === 0 && (isFree || item !== null || HEADING.test(line));
}

/** An item's mark with the spaces round it. */
function itemAt(line: string, isSure: boolean): string | null {
  if (isSure && EMPTY_ITEM.test(line)) return `${line} `;
  const [bullet] = BULLET.exec(line) ?? [];
  const [number, digits] = NUMBER.exec(line) ?? [];
  return bullet ?? (isSure || Number(digits) === 1 ? (number ?? null) : null);
}

/** A block of code ends with the item that it stands in. */
const isLeft = ({ indent }: NonNullable<Open['fence']>, line: string, spaces: number): boolean =>
  line !== '' && spaces < indent;

function isClosed({ mark, indent }: NonNullable<Open['fence']>, line: string, spaces: number): boolean {
  const bare = line.trim();
  return bare.startsWith(mark) && bare === mark.charAt(0).repeat(bare.length) && spaces - indent <= 3;
}
