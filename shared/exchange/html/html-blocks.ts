// HTML as the blocks of a document: headings, items, tables, paragraphs. Knows nothing of maps.
import type { Block, Row } from '../markdown/markdown-block';
import { linkText, literalText, PICTURE, toPlain } from '../markdown/markdown-inline';
import { itemIn } from '../reading/bullets';
import { attribute, type Token, tokensOf } from './html-source';

interface Cell {
  text: string;
  line: number;
  columns: number;
  rows: number;
}

/** What is open where a tag stands. */
interface Open {
  blocks: Block[];
  /** Marked; what follows the last end of a block. */
  text: string;
  line: number;
  heading: number;
  /** A heading that is none by its tag. */
  isTitle: boolean;
  isQuote: boolean;
  lists: number;
  /** The item whose first words are still to come. */
  item: { depth: number; isTicked: boolean } | null;
  /** Of words in bold letters and in italics, by their tags. */
  marks: { name: string; mark: string }[];
  links: { address: string; before: string }[];
  table: Cell[][] | null;
  tables: number;
}

/** The lines count from the one after `linesBefore`. */
export function htmlBlocks(html: string, linesBefore = 0): Block[] {
  const open: Open = {
    ...{ blocks: [], text: '', line: 1, heading: 0, isTitle: false, isQuote: false, lists: 0, item: null },
    ...{ marks: [], links: [], table: null, tables: 0 },
  };
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') addText(token.text, token.line, open);
    else if (token.kind === 'open') start(token, open);
    else end(token.name, open);
  }
  flush(open);
  endTable(open);
  return open.blocks.map((block) => ({
    ...block,
    line: block.line + linesBefore,
    ...(block.rows ? { rows: block.rows.map((row) => ({ ...row, line: row.line + linesBefore })) } : {}),
  }));
}

function addText(text: string, line: number, open: Open): void {
  const words = literalText(text.replace(/[\0\s]+/g, ' '));
  if (open.text.trim() === '') open.line = line + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
  open.text += words;
}

const HEADING = /^h([1-6])$/;
const BLOCK =
  /^(?:p|div|section|article|main|header|footer|aside|ul|ol|dl|dt|dd|li|blockquote|summary|details|figure|figcaption|caption|legend|pre|address|hr|h[1-6]|table|tr|body|html|form|fieldset|nav)$/;
const TITLES = ['summary', 'dt', 'legend', 'caption', 'figcaption'];
const IN_BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const NOT_BOLD = /font-weight\s*:\s*(?:normal|[1-5]00)/i;
const IN_ITALICS = /font-style\s*:\s*italic/i;
const LEVEL = /mso-list\s*:[^;]*\blevel(\d)/i;

function start({ name, attributes, line }: Extract<Token, { name: string }>, open: Open): void {
  if (open.table && startInTable(name, attributes, line, open)) return;
  const style = attribute(attributes, 'style') ?? '';
  if (BLOCK.test(name)) startBlock(name, style, open);
  if (name === 'table') {
    open.table = [];
    open.tables = 1;
    open.line = line;
  } else if (name === 'br') open.text += '\\\n';
  else if (name === 'img') addPicture(attributes, open);
  else if (name === 'input' && open.item && attribute(attributes, 'type') === 'checkbox')
    open.item.isTicked = attribute(attributes, 'checked') !== null;
  else if (!BLOCK.test(name)) startMark(name, attributes, style, open);
}

function startBlock(name: string, style: string, open: Open): void {
  flush(open);
  const [, level] = HEADING.exec(name) ?? [];
  open.heading = Number(level ?? 0);
  if (name === 'ul' || name === 'ol') open.lists += 1;
  else if (name === 'blockquote') open.isQuote = true;
  else if (name === 'li' || name === 'dd') open.item = { depth: Math.max(open.lists, 1), isTicked: false };
  else if (TITLES.includes(name)) open.isTitle = true;
  const [, depth] = LEVEL.exec(style) ?? [];
  if (depth !== undefined) open.item = { depth: Number(depth), isTicked: false };
}

function addPicture(attributes: string, open: Open): void {
  const words = (attribute(attributes, 'alt') ?? '').replace(/\s+/g, ' ').trim();
  open.text += words === '' ? PICTURE : literalText(words);
}

function startMark(name: string, attributes: string, style: string, open: Open): void {
  if (name === 'a') open.links.push({ address: attribute(attributes, 'href') ?? '', before: open.text });
  if (name === 'a') open.text = '';
  const isBold = IN_BOLD.test(style) || (/^(?:b|strong)$/.test(name) && !NOT_BOLD.test(style));
  const isItalic = IN_ITALICS.test(style) || /^(?:i|em|cite)$/.test(name);
  const mark = isBold ? '**' : isItalic ? '*' : '';
  open.marks.push({ name, mark });
  open.text += mark;
}

function end(name: string, open: Open): void {
  if (open.table && endInTable(name, open)) return;
  if (BLOCK.test(name)) {
    flush(open);
    open.heading = 0;
    if (name === 'ul' || name === 'ol') open.lists = Math.max(0, open.lists - 1);
    else if (name === 'blockquote') open.isQuote = false;
    else if (name === 'li' || name === 'dd') open.item = null;
    if (TITLES.includes(name)) open.isTitle = false;
    return;
  }
  const at = open.marks.map((one) => one.name).lastIndexOf(name);
  if (at < 0) return;
  open.text += open.marks
    .splice(at)
    .map(({ mark }) => mark)
    .reverse()
    .join('');
  if (name === 'a') endLink(open);
}

function endLink(open: Open): void {
  const link = open.links.pop();
  if (link) open.text = link.before + linkText(open.text, link.address);
}

/** Marks that open or close around no word say nothing. */
const tidy = (text: string): string =>
  text
    .replace(/\*{4}/g, '')
    .replace(/^(?:[\s\u00a0]|\\\n)+|(?:[\s\u00a0]|\\\n)+$/g, '')
    .replace(/[ \u00a0]{2,}/g, ' ');

function flush(open: Open): void {
  if (open.table) return;
  while (open.links.length > 0) endLink(open);
  const closing = open.marks
    .map(({ mark }) => mark)
    .reverse()
    .join('');
  const text = tidy(open.text + closing);
  const { line, item, heading, isTitle } = open;
  open.text = open.marks.map(({ mark }) => mark).join('');
  if (toPlain(text) === '' && !text.includes(PICTURE)) return;
  const found = itemIn(text);
  const column = 2 * (item?.depth ?? open.lists) + 1;
  if (heading > 0) open.blocks.push({ kind: 'heading', line, column: 1, text, level: heading });
  else if (item || found.hasBullet) {
    const isTicked = item?.isTicked === true || found.isTicked;
    open.blocks.push({ kind: 'item', line, column, text: found.text, isTicked });
    open.item = null;
  } else if (isTitle) open.blocks.push({ kind: 'paragraph', line, column: 1, text: `**${toPlain(text)}**` });
  else
    open.blocks.push({
      kind: open.isQuote ? 'quote' : 'paragraph',
      ...{ line, text, column: open.lists === 0 ? 1 : column + 1 },
    });
}

/** False where the tag stands in a cell and is none of the table's. */
function startInTable(name: string, attributes: string, line: number, open: Open): boolean {
  const rows = open.table ?? [];
  if (name === 'table') open.tables += 1;
  else if (name === 'tr') {
    endCell(open);
    rows.push([]);
  } else if (name === 'td' || name === 'th') {
    endCell(open);
    if (rows.length === 0) rows.push([]);
    const span = (which: string) => Math.min(Math.max(Number(attribute(attributes, which)) || 1, 1), 50);
    rows[rows.length - 1]?.push({ text: '', line, columns: span('colspan'), rows: span('rowspan') });
    open.text = '';
  } else if (name === 'br' || BLOCK.test(name)) {
    open.text += '<br>';
    if (HEADING.test(name)) startMark(name, attributes, 'font-weight: bold', open);
  } else return false;
  return true;
}

function endInTable(name: string, open: Open): boolean {
  if (name === 'table') {
    open.tables -= 1;
    if (open.tables === 0) endTable(open);
  } else if (HEADING.test(name)) return endHeading(name, open);
  else if (name === 'td' || name === 'th' || name === 'tr') endCell(open);
  else if (BLOCK.test(name)) open.text += '<br>';
  else return false;
  return true;
}

function endHeading(name: string, open: Open): boolean {
  const at = open.marks.map((one) => one.name).lastIndexOf(name);
  if (at >= 0)
    open.text += open.marks
      .splice(at)
      .map(({ mark }) => mark)
      .join('');
  open.text += '<br>';
  return true;
}

/** What stands between two cells belongs to none. */
function endCell(open: Open): void {
  const row = open.table?.[open.table.length - 1];
  const cell = row?.[row.length - 1];
  while (open.links.length > 0) endLink(open);
  const closing = open.marks
    .splice(0)
    .map(({ mark }) => mark)
    .reverse()
    .join('');
  if (cell && cell.text === '')
    cell.text = tidy(open.text + closing)
      .split('<br>')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('<br>');
  open.text = '';
}

function endTable(open: Open): void {
  if (!open.table) return;
  endCell(open);
  const rows = spread(open.table.filter((row) => row.length > 0));
  open.table = null;
  open.tables = 0;
  const [first] = rows;
  if (first) open.blocks.push({ kind: 'table', line: first.line, column: 1, text: '', rows });
}

/** A cell over several rows or columns says the same in each of them where it is a heading: in the first row or column. */
function spread(table: readonly Cell[][]): Row[] {
  const grid: string[][] = table.map(() => []);
  for (const [at, row] of table.entries()) {
    let column = 0;
    for (const { text, columns, rows } of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < Math.min(rows, table.length - at); down += 1)
        for (let across = 0; across < columns; across += 1) {
          const isHeading = (down === 0 || column === 0) && (across === 0 || at === 0);
          const line = grid[at + down];
          if (line) line[column + across] = (down === 0 && across === 0) || isHeading ? text : '';
        }
      column += columns;
    }
  }
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((cells, at) => ({
    line: table[at]?.[0]?.line ?? 1,
    cells: Array.from({ length: width }, (_none, column) => cells[column] ?? ''),
  }));
}
