// Headings, items and paragraphs in which nothing needs the Markdown parser: most of a long document, a hundred times as
// fast. Knows no maps.
import type { Block } from './markdown-block';
import { linkText, literal } from './markdown-inline';

/** Plainly bold words, and plainly in italics. */
const EMPHASIS =
  /(^|[\s("“])(\*{1,2})([\p{L}\p{N}"“](?:[^*\n]{0,200}[\p{L}\p{N}.!?:,;"”])?)\2(?=$|[\s.,:;!?)"”])/gu;
const MARKS = /[\\`*_[\]<>&~!|\t\0]| {2,}$/;
const BEGINS_PLAINLY = /^(?:["'“”‘’«„(¿¡…]|[\p{L}\p{N}])/u;
const BEGINS_LIST = /^\d{1,9}[.)](?:\s|$)/;
/** Code, and links to plain addresses. */
const CODE_OR_LINK =
  /`([^`\s](?:[^`\n]*[^`\s])?)`(?!`)|\[([^[\]()\\`*_<>&~!|\n]+)\]\((https?:\/\/[^\s()<>\\&*_`]*)\)/g;

/** The words as the parser gives them (markdown-inline.ts); null where it has to look at them. */
function inlineOf(text: string): string | null {
  if (!BEGINS_PLAINLY.test(text.replace(/^(?:\*{1,2}|`|\[)/, '')) || BEGINS_LIST.test(text)) return null;
  let marked = '';
  let end = 0;
  for (const { 0: found, 1: code, 2: words = '', 3: address = '', index } of text.matchAll(CODE_OR_LINK)) {
    const between = text.slice(end, index);
    if (MARKS.test(between.replace(EMPHASIS, '$1$3'))) return null;
    marked += between + (code === undefined ? linkText(words, address) : literal(code));
    end = index + found.length;
  }
  const rest = text.slice(end);
  return MARKS.test(rest.replace(EMPHASIS, '$1$3')) ? null : marked + rest;
}

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
      const text = inlineOf(source);
      if (hasItem || text === null || (!paragraph && !isFree)) return null;
      if (paragraph) paragraph.text += `\n${text}`;
      else {
        paragraph = { kind: 'paragraph', line, column: 1, text };
        blocks.push(paragraph);
      }
    } else {
      const text = inlineOf(block.text);
      if (text === null) return null;
      block.text = text;
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
