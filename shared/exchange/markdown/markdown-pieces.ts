// A Markdown text in pieces that the parser gets through in a moment. Knows no blocks of theirs.
import { isHtml, linesOfHtml } from '../html/html-source';
import { linesOfBoxes } from './markdown-boxes';
import { isTooMuch } from './markdown-too-much';

export interface Piece {
  /** `html` and `boxes` are read as what they are; of `markdown`, the parser makes blocks. */
  kind: 'markdown' | 'html' | 'boxes';
  text: string;
  linesBefore: number;
  /** The parser would take too long over it. */
  isPlain: boolean;
}

/** The parser takes long over many lists in one text. */
const PIECE = 5000;

/** Lists and tables of HTML, and boxes drawn with dashes and bars, are pieces of their own. */
export function piecesOfAll(text: string, prepare: (markdown: string) => string): Piece[] {
  if (isHtml(text)) return [{ kind: 'html', text, linesBefore: 0, isPlain: false }];
  const lines = text.split('\n');
  const pieces: Piece[] = [];
  let first = 0;
  let fence: string | null = null;
  const addMarkdown = (end: number) => {
    const between = lines.slice(first, end);
    if (between.some((line) => line !== ''))
      pieces.push(...piecesOf(prepare(`${between.join('\n')}\n`), first));
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
    } else if (mark !== undefined) fence = mark;
    const html = fence === null ? linesOfHtml(lines, at) : 0;
    const boxes = fence === null && html === 0 ? linesOfBoxes(lines, at) : 0;
    if (html + boxes === 0) continue;
    addMarkdown(at);
    const piece = lines.slice(at, at + html + boxes).join('\n');
    pieces.push({ kind: html > 0 ? 'html' : 'boxes', text: piece, linesBefore: at, isPlain: false });
    at += html + boxes - 1;
    first = at + 1;
  }
  addMarkdown(lines.length);
  return pieces;
}

export function piecesOf(text: string, linesAbove = 0): Piece[] {
  const pieces: Piece[] = [];
  let linesBefore = linesAbove;
  const add = (piece: string, isPlain: boolean) => {
    pieces.push({ kind: 'markdown', text: piece, linesBefore, isPlain });
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
/** Any of these, and what may be none. */
const LIKE_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/;
const EMPTY_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])$/;
const FENCE = /^ *(`{3,}(?=[^`]*$)|~{3,})/;

/** What is known of the blocks that are open before a line. */
interface Open {
  /** No paragraph. */
  isFree: boolean;
  /** How far the lines of the item are indented at least, 0 without one. */
  indent: number;
  /** The item holds nothing yet: an empty line ends it (CommonMark 0.31, section 5.2). */
  isEmpty: boolean;
  /** A line may have begun an item, or gone on with one without its indent. */
  isUnsure: boolean;
  fence: { mark: string; indent: number } | null;
  /** Whether code stands in an item or not cannot be seen, and so not where it ends either. */
  isLost: boolean;
}

/** Cut where all blocks surely end: before a heading, an item without indent, or such a line below an empty one. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  const open: Open = { isFree: true, indent: 0, isEmpty: false, isUnsure: false, fence: null, isLost: false };
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
  if (line === '') {
    if (open.isEmpty) open.indent = 0;
    open.isEmpty = false;
    return false;
  }
  const isWithin = indent > 0 && spaces >= indent;
  const canBeItem = !isWithin && !RULE.test(line);
  const item = canBeItem ? itemAt(line, isFree || indent > 0) : null;
  const mark = FENCE.exec(line)?.[1];
  open.indent = item?.length ?? (isWithin ? indent : 0);
  open.isEmpty = item !== null && EMPTY_ITEM.test(line);
  open.fence = mark !== undefined && (isWithin || spaces <= 3) ? { mark, indent: open.indent } : null;
  if (open.fence && spaces > 0 && !isWithin && (!isFree || open.isUnsure)) open.isLost = true;
  const isEnd = !open.isLost && spaces === 0 && (isFree || item !== null || HEADING.test(line));
  const goesOn = !isEnd && (open.isUnsure || (indent > 0 && !isWithin));
  open.isUnsure = item === null && (goesOn || (canBeItem && LIKE_ITEM.test(line)));
  return isEnd;
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
