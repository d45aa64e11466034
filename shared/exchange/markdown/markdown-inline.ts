// What a line of Markdown says, as text with a few marks left and as plain text. Knows nothing of maps.
import type { PhrasingContent } from 'mdast';
import { isTooMuch } from './markdown-too-much';
import { BLOCKS, parseMarkdown } from './markdown-tree';

/** Stands for a picture without words: a comment, which says nothing. */
export const PICTURE = '<!-- picture -->';

/**
 * Text in which only these mean something: `**` and `*` round words in bold letters and in italics, a break of the line,
 * a backslash before a hard one, `~~`, `<br>` and comments. A character after NUL stands for itself; no Markdown holds NUL.
 */
export const markedText = (nodes: readonly PhrasingContent[]): string => nodes.map(markedNode).join('');

function markedNode(node: PhrasingContent): string {
  if (node.type === 'text') return withoutStars(node.value);
  if (node.type === 'emphasis') return `*${markedText(node.children)}*`;
  if (node.type === 'strong') return `**${markedText(node.children)}**`;
  // A line's indent is no part of its paragraph, within code neither (CommonMark 0.31, sections 4.8 and 6.1).
  if (node.type === 'inlineCode') return literal(node.value.replace(/\n[ \t]*/g, ' '));
  if (node.type === 'break') return '\\\n';
  if (node.type === 'image') return node.alt ? withoutStars(node.alt) : PICTURE;
  return node.type === 'link' ? linkText(markedText(node.children), node.url) : '';
}

const withoutStars = (text: string): string => text.replace(/(?<!\0)\*/g, '\0*');

/** Text whose marks are meant as they stand; breaks of lines are still breaks. */
export const literalText = (text: string): string => text.replace(/[*~]|\\(?=\n)|<(?=br\b)/gi, '\0$&');

export const literal = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, '\0$&');

/** The address of a link follows its words in brackets, unless the words are the address. */
export function linkText(words: string, url: string): string {
  const address = url.replace(/\0/g, '');
  const plain = toPlain(words);
  if (plain === '') return literal(address);
  const isSaid = ['', plain, `mailto:${plain}`].includes(address);
  return isSaid ? words : `${words}${literal(` (${address})`)}`;
}

/** Runs are bounded, so that no text takes long. */
const STRUCK = /(?<!\0)~~(?![\s~])((?:[^~]|~(?!~)){1,2000})(?<!\s)~~/g;
const MARK = /\0([\s\S])|\*|<!--[\s\S]{0,2000}?-->|\n|\\\n|[ \t]{0,99}<br[ \t]{0,9}\/?>[ \t]{0,99}\n?/gi;

/** Soft breaks of a line are spaces; hard ones stay, and so does `<br>`. */
export const toPlain = (marked: string): string =>
  marked.replace(STRUCK, '$1').replace(MARK, (mark, literally?: string) => {
    if (literally !== undefined) return literally;
    if (mark === '\n') return ' ';
    return mark === '*' || mark.startsWith('<!') ? '' : '\n';
  });

/** Of a text in which nothing but its words is marked: a line like `- one` is no list. With NUL in it, it is no Markdown. */
export const plainWords = (source: string): string =>
  source.includes('\0') || isTooMuch(source)
    ? source.trim()
    : parseMarkdown(source, BLOCKS)
        .children.map((node) => (node.type === 'paragraph' ? toPlain(markedText(node.children)) : ''))
        .join('\n\n');
