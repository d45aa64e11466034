// Reads plain lines: one note per line; a line that is a section's name starts that section. Does not know Markdown.
import { sectionIn } from '../../recognise/sections';
import type { Block } from '../markdown/markdown-block';
import { literalText } from '../markdown/markdown-inline';
import { bareSectionIn, meaningOf } from '../markdown/markdown-labels';
import { readDocument } from '../markdown/read-document';
import type { Importer, ReadFile, ReadOptions } from '../types';
import { itemIn } from './bullets';
import { finish, type Turns } from './turns';

export const linesImporter: Importer = {
  read: (source, options) => finish(readInTurns(source, options)),
  readInTurns,
};

/** Longer lines are sentences, not names. */
const LONGEST_NAME = 40;
const LONGEST_TITLE = 80;
const MOST_WORDS = 10;
/** The line below a heading, or between two parts. */
const RULE = /^\s*(?:[-=_~*#]\s*){3,}$/;
const TAB = 4;
/** A line of this many is read in a turn of its own. */
const LINES_A_TURN = 500;

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
  const level = headingLevel(text, isFirst);
  const block = { line, column, text: literalText(text) };
  if (level > 0) return { ...block, kind: 'heading', level };
  return hasBullet ? { ...block, kind: 'item', isTicked } : { ...block, kind: 'paragraph' };
}

/** 0 for a line that is none. */
function headingLevel(text: string, isFirst: boolean): number {
  if (
    text.length > LONGEST_TITLE ||
    text.split(/\s+/).length > MOST_WORDS ||
    /[.!…]["”»]?$/.test(text) ||
    /^["“«„]/.test(text)
  )
    return 0;
  const { kind, ...meaning } = meaningOf(text.replace(/[:：]$/, ''));
  if (kind === 'map') return 1;
  const isShort = text.length <= LONGEST_NAME;
  if (kind === 'pair') return isShort ? 2 : 0;
  const part = kind === 'part' && 'part' in meaning ? meaning.part : null;
  if (part === null) return 0;
  if (isFirst && part === 'persona') return 2;
  const isSection = sectionIn(text) !== null;
  if (isSection)
    return isShort && (bareSectionIn(text) !== null || !/[:：]\s*\S/.test(text)) && !/[:：]\s*\S/.test(text)
      ? 2
      : 0;
  return isShort && part !== 'context' && part !== 'unplaced' ? 2 : 0;
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
