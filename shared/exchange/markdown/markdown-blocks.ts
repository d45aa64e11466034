// The blocks of a Markdown document one after the other, each with its line. Knows nothing of maps.
import type { RootContent } from 'mdast';
import { htmlBlocks } from '../html/html-blocks';
import { finish, type Turns } from '../reading/turns';
import type { Block } from './markdown-block';
import { boxBlocks } from './markdown-boxes';
import { diagramBlocks } from './markdown-diagrams';
import { literalText, markedText } from './markdown-inline';
import { type Piece, partsOf, piecesOf } from './markdown-pieces';
import { simpleBlocks } from './markdown-simple';
import { asMeant } from './markdown-source';
import { parseMarkdown } from './markdown-tree';

interface Around {
  kind: 'paragraph' | 'quote';
  linesBefore: number;
}

export const blocksOf = (source: string): Block[] => finish(blocksIn(piecesOf(asMeant(source))));

/** A turn for each piece. */
export function* blocksIn(pieces: readonly Piece[]): Turns<Block[]> {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    for (const block of blocksInPiece(piece)) blocks.push(block);
    yield;
  }
  nest(blocks);
  return blocks;
}

function blocksInPiece(piece: Piece): Block[] {
  const { kind, text, linesBefore, isPlain } = piece;
  if (kind === 'html') return htmlBlocks(text, linesBefore);
  if (kind === 'boxes') return boxBlocks(text.split('\n'), linesBefore);
  return isPlain ? plainBlocks(piece) : blocksOfParts(text, linesBefore);
}

/** The parser sees only the parts that need it, those next to each other together. */
function blocksOfParts(text: string, linesBefore: number): Block[] {
  const blocks: Block[] = [];
  let waiting = '';
  let line = linesBefore;
  const parse = () => {
    const first = line - waiting.split('\n').length + 1;
    if (waiting !== '') blocks.push(...parsedBlocks(waiting, first));
    waiting = '';
  };
  for (const part of partsOf(text)) {
    const simple = simpleBlocks(part, line);
    if (simple === null) waiting += part;
    else {
      parse();
      blocks.push(...simple);
    }
    line += part.split('\n').length - 1;
  }
  parse();
  return blocks;
}

function parsedBlocks(text: string, linesBefore: number): Block[] {
  return parseMarkdown(text).children.flatMap((node) => blocksAt(node, { kind: 'paragraph', linesBefore }));
}

const PARAGRAPH = /(?:[ \t]*\S[^\n]*(?:\n|$))+/g;
const INDENT = /^[ \t]+|[ \t]+$/gm;

/** Paragraphs in which nothing is marked. */
const plainBlocks = ({ text, linesBefore }: Piece): Block[] =>
  [...text.matchAll(PARAGRAPH)].map(({ 0: found, index }) => ({
    kind: 'paragraph',
    line: linesBefore + text.slice(0, index).split('\n').length,
    column: 1,
    text: literalText(found.replace(INDENT, '').trimEnd()),
  }));

function blocksAt(node: RootContent, around: Around): Block[] {
  const at = { line: lineOf(node, around), column: node.position?.start.column ?? 1, text: '' };
  switch (node.type) {
    case 'heading':
      return [{ ...at, kind: 'heading', text: markedText(node.children), level: node.depth }];
    case 'paragraph':
      return [{ ...at, kind: around.kind, text: markedText(node.children) }];
    case 'blockquote':
      return node.children.flatMap((one) => blocksAt(one, { ...around, kind: 'quote' }));
    case 'list':
      return node.children.flatMap((item) => blocksAt(item, around));
    case 'listItem': {
      const [first, ...rest] = node.children;
      const [item, more] =
        first?.type === 'paragraph' ? [markedText(first.children), rest] : ['', node.children];
      return [{ ...at, ...itemOf(item) }, ...more.flatMap((one) => blocksAt(one, around))];
    }
    case 'table': {
      const rows = node.children.map((row) => ({
        line: lineOf(row, around),
        cells: row.children.map(({ children }) => markedText(children)),
      }));
      return [{ ...at, kind: 'table', rows }];
    }
    case 'code':
      return (
        diagramBlocks(node.value, at.line) ?? [
          { ...at, kind: 'code', text: literalText(node.value.trimEnd()) },
        ]
      );
    default:
      return [];
  }
}

const lineOf = ({ position }: RootContent, { linesBefore }: Around): number =>
  linesBefore + (position?.start.line ?? 1);

const BOX = /^\[([ xX])\](?:\s+|$)/;

function itemOf(text: string) {
  const [box = '', tick = ' '] = BOX.exec(text) ?? [];
  return { kind: 'item' as const, text: text.slice(box.length), isTicked: tick !== ' ' };
}

/** By columns: people indent by two below `10.` as well, where CommonMark sees an item beside the other. */
export function nest(blocks: readonly Block[]): void {
  let last: Block | undefined;
  for (const block of blocks) {
    while (last && last.column >= block.column) last = last.parent;
    if (last) {
      block.parent = last;
      if (block.kind === 'item') last.hasItems = true;
    }
    if (block.kind === 'item') last = block;
  }
}
