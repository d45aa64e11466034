// Reads plain lines: one note per line; a line that is a section's name starts that section. Does not know Markdown.
import type { Block } from '../markdown/markdown-block';
import { literalText } from '../markdown/markdown-inline';
import { levelOfPlain } from '../markdown/plain-headings';
import { readDocument } from '../markdown/read-document';
import type { Importer, ReadFile, ReadOptions } from '../types';
import { itemIn } from './bullets';
import { finish, type Turns } from './turns';

export const linesImporter: Importer = {
  read: (source, options) => finish(readInTurns(source, options)),
  readInTurns,
};

/** The line below a heading, or between two parts. */
const RULE = /^\s*(?:[-=_~*#]\s*){3,}$/;
const TAB = 4;
/** A line of this many is read in a turn of its own. */
const LINES_A_TURN = 250;

function* readInTurns(source: string, { now }: ReadOptions): Turns<ReadFile> {
  const blocks: Block[] = [];
  for (const [at, line] of source.split(/\r\n|\n|\r/).entries()) {
    const block = RULE.test(line) ? null : blockOf(line, at + 1, blocks.length === 0);
    if (block) blocks.push(block);
    if (at % LINES_A_TURN === 0) yield;
  }
  nest(blocks);
  return yield* readDocument(blocks, {
    title: '',
    fileWords: null,
    isLoose: true,
    now,
    source,
    format: 'lines',
  });
}

function blockOf(source: string, line: number, isFirst: boolean): Block | null {
  const words = source.trim();
  const { text, hasBullet, isTicked } = itemIn(words);
  if (text === '') return null;
  const column = (/^\s*/.exec(source)?.[0] ?? '').replace(/\t/g, ' '.repeat(TAB)).length + 1;
  const level = levelOfPlain(text, isFirst);
  const block = { line, column, text: literalText(text) };
  if (level > 0) return { ...block, kind: 'heading', level };
  return hasBullet ? { ...block, kind: 'item', isTicked } : { ...block, kind: 'paragraph' };
}

/** Items further right belong to the one above. */
function nest(blocks: readonly Block[]): void {
  let last: Block | undefined;
  for (const block of blocks) {
    while (last && last.column >= block.column) last = last.parent;
    if (last && block.kind === 'item') {
      block.parent = last;
      last.hasItems = true;
    }
    if (block.kind === 'item') last = block;
    else if (block.kind === 'heading') last = undefined;
  }
}
