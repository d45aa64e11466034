// JSON of editors that keep a document as a list of blocks, each with its type: as the blocks of a document. Knows no maps.
import { MAX_DEPTH } from '../../model/format';
import { isRecord } from '../../model/stored';
import type { Block, Row } from '../markdown/markdown-block';
import { linkText, literalText, toPlain } from '../markdown/markdown-inline';
import { isTechnical } from './json-words';

type Plain = Record<string, unknown>;

const HEADING = /^(?:sub_?)?head(?:ing|er)|^h[1-6]$/i;
const ITEM = /item$|^li$|^to_?do$/i;
const ROW = /^(?:table[_-]?)?row$|^tr$/i;
/** Within a block: words and what marks them. */
const INLINE = /^(?:text|link|a|mention|emoji|equation|inline.*|(?:hard|line)_?break)$/i;
const BREAK = /^(?:hard|line)_?break$/i;
/** Keys of what a block or a piece of its words holds, in the order of their worth. */
const WORDS = ['plain_text', 'rich_text', 'richText', 'text', 'content', 'children', 'caption', 'value'];
const INSIDE = ['content', 'children', 'items', 'blocks'];
const LOWEST = 6;

/** Null for what is no such document: it has a heading and more than that. */
export function documentBlocks(value: unknown): Block[] | null {
  const blocks: Block[] = [];
  gather(value, { blocks, column: 1, depth: 0 });
  return blocks.length > 1 && blocks.some(({ kind }) => kind === 'heading') ? blocks : null;
}

const NAMED = /^(?:title|name|text|plain_text|content|caption|bio|description)$/i;

/** Words of people's that stand in none of the blocks. */
export function textsBeside(value: unknown, blocks: readonly Block[]): string[] {
  const said = blocks
    .flatMap(({ text, rows = [] }) => [text, ...rows.flatMap(({ cells }) => cells)])
    .map(toPlain)
    .join('\n');
  const found = new Set<string>();
  const look = (one: unknown, key: string, depth: number): void => {
    if (typeof one === 'string') {
      const text = one.trim();
      const isOfPeople = /\p{L}/u.test(text) && !isTechnical(key) && (/\s/.test(text) || NAMED.test(key));
      if (isOfPeople && !said.includes(toPlain(literalText(text)))) found.add(text);
    } else if (typeof one === 'object' && one !== null && depth < MAX_DEPTH)
      for (const [name, inner] of Object.entries(one))
        look(inner, Array.isArray(one) ? key : name, depth + 1);
  };
  look(value, '', 0);
  return [...found];
}

interface Around {
  blocks: Block[];
  column: number;
  depth: number;
}

function gather(value: unknown, around: Around): void {
  if (around.depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  const inside = { ...around, depth: around.depth + 1 };
  if (isRecord(value) && typeof value.type === 'string') gatherBlock(value, value.type, inside);
  else for (const one of Object.values(value)) gather(one, inside);
}

/** Editors number no lines: the number of the block stands for one. */
function gatherBlock(block: Plain, type: string, around: Around): void {
  const { blocks, column } = around;
  const said = saidIn(block, type);
  const levels = said === block ? [block] : [block, said];
  const inner = levels.flatMap((one) => INSIDE.flatMap((key) => blocksUnder(key, one[key])));
  const at = { line: blocks.length + 1, column, text: wordsIn(said).trim() };
  if (HEADING.test(type)) blocks.push({ ...at, kind: 'heading', level: levelOf(said, type) });
  else if (inner.some((one) => ROW.test(String(one.type))))
    blocks.push({ ...at, kind: 'table', text: '', rows: inner.map((row) => rowOf(row, at.line)) });
  else if (ITEM.test(type)) {
    const [first] = inner;
    const isFirst = at.text === '' && first !== undefined;
    blocks.push({
      ...at,
      kind: 'item',
      text: isFirst ? wordsIn(saidIn(first, String(first.type))) : at.text,
    });
    for (const one of isFirst ? inner.slice(1) : inner) gather(one, { ...around, column: column + 1 });
    return;
  } else if (at.text !== '') blocks.push({ ...at, kind: 'paragraph' });
  if (blocks[blocks.length - 1]?.kind !== 'table') for (const one of inner) gather(one, around);
}

function blocksUnder(key: string, held: unknown): Plain[] {
  const list: unknown[] = Array.isArray(held) ? held : [];
  return list.map((one) => (key === 'items' ? asItem(one) : one)).filter(isBlock);
}

/** Some lists hold bare texts, or texts with further ones. */
function asItem(one: unknown): unknown {
  if (typeof one === 'string') return { type: 'item', text: one };
  return isRecord(one) && one.type === undefined ? { ...one, type: 'item' } : one;
}

const isBlock = (value: unknown): value is Plain =>
  isRecord(value) && typeof value.type === 'string' && !INLINE.test(value.type);

/** What the block says stands in it, or one level deeper. */
function saidIn(block: Plain, type: string): Plain {
  const deeper = block[type] ?? block.data;
  return isRecord(deeper) ? deeper : block;
}

function levelOf(said: Plain, type: string): number {
  const { attrs, props, level, tag } = said;
  const given = [
    level,
    isRecord(attrs) ? attrs.level : null,
    isRecord(props) ? props.level : null,
    tag,
    type,
  ];
  const number = given.map((one) => /[1-6]/.exec(String(one ?? ''))?.[0]).find((one) => one !== undefined);
  return number === undefined ? LOWEST : Number(number);
}

/** Marked (markdown-inline.ts); without what blocks within it say. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return literalText(value);
  if (Array.isArray(value))
    return value
      .filter((one) => !isBlock(one))
      .map(wordsIn)
      .join('');
  if (!isRecord(value)) return '';
  if (BREAK.test(String(value.type))) return '\\\n';
  const key = WORDS.find((one) => typeof value[one] === 'string' || typeof value[one] === 'object');
  const words = key === undefined ? '' : wordsIn(value[key]);
  const address = addressOf(value);
  return address === '' || words === '' ? words : linkText(words, address);
}

function addressOf(piece: Plain): string {
  const marks = Array.isArray(piece.marks) ? piece.marks.filter(isRecord) : [];
  const places = [piece, ...marks].flatMap((one) => [one, one.attrs]).filter(isRecord);
  const found = places.map(({ href }) => href).find((one) => typeof one === 'string');
  return typeof found === 'string' ? found : '';
}

function rowOf(row: Plain, line: number): Row {
  const { cells, content, children } = saidIn(row, String(row.type));
  const list = [cells, content, children].find(Array.isArray) ?? [];
  return { line, cells: list.map((cell: unknown) => cellWords(cell)) };
}

/** The paragraphs and items of a cell are lines of it. */
function cellWords(cell: unknown): string {
  const blocks: Block[] = [];
  if (isRecord(cell)) gather(Object.values(cell), { blocks, column: 1, depth: 0 });
  return blocks.length > 0 ? blocks.map(({ text }) => text).join('<br>') : wordsIn(cell);
}
