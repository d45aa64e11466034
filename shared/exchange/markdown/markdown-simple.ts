// Headings, items and paragraphs in which nothing needs the Markdown parser: most of a long document, a hundred times as
// fast. Knows no maps.
import type { Block } from './markdown-block';

/** Words in which no character means anything to Markdown, but for plainly bold ones. */
const BOLD =
  /(^|[\s("“])\*\*([\p{L}\p{N}"“](?:[^*\n]{0,200}[\p{L}\p{N}.!?:,;"”)])?)\*\*(?=$|[\s.,:;!?)"”])/gu;
const MARKS = /[\\`*_[\]<>&~!|\t\0]| {2,}$/;
const BEGINS_PLAINLY = /^(?:["'“”‘’«„(¿¡…]|[\p{L}\p{N}])/u;
const BEGINS_LIST = /^\d{1,9}[.)](?:\s|$)/;

const isPlain = (text: string): boolean =>
  BEGINS_PLAINLY.test(text.replace(/^\*\*/, '')) &&
  !BEGINS_LIST.test(text) &&
  !MARKS.test(text.replace(BOLD, '$1$2'));

const HEADING = /^(#{1,6}) +(\S.*?)$/;
const BULLET = /^( *)[-*+] (\S.*?)$/;

/** The blocks of a part that stands by itself; null where the parser has to look at it. */
export function simpleBlocks(part: string, linesBefore: number): Block[] | null {
  const blocks: Block[] = [];
  let paragraph: Block | null = null;
  let hasItem = false;
  let isFree = true;
  const lines = part.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const source = (lines[at] as string).replace(/(?<! ) $/, '');
    const line = linesBefore + at + 1;
    if (source.trim() === '') {
      isFree = true;
      paragraph = null;
      continue;
    }
    const block = blockOf(source, line);
    if (block === null) {
      // A line goes on with the paragraph above; behind items it may belong to one.
      if (hasItem || !isPlain(source) || (!paragraph && !isFree)) return null;
      if (paragraph) paragraph.text += `\n${source}`;
      else {
        paragraph = { kind: 'paragraph', line, column: 1, text: source };
        blocks.push(paragraph);
      }
    } else {
      if (!isPlain(block.text)) return null;
      if (block.kind === 'item') hasItem = true;
      else if (hasItem) return null;
      paragraph = null;
      blocks.push(block);
    }
    isFree = block?.kind === 'heading';
  }
  return blocks;
}

function blockOf(source: string, line: number): Block | null {
  const heading = HEADING.exec(source);
  if (heading) {
    const [, hashes = '', text = ''] = heading;
    return { kind: 'heading', level: hashes.length, line, column: 1, text: /#$/.test(text) ? '#' : text };
  }
  const item = BULLET.exec(source);
  return item
    ? { kind: 'item', line, column: (item[1] ?? '').length + 1, text: item[2] ?? '', isTicked: false }
    : null;
}
