// The marks of other outliners in their texts: HTML as Workflowy writes it, Markdown and dates as Dynalist does. Independent of XML.
import { plainWords } from '../markdown/markdown-inline';
import { withAddress } from '../reading/with-address';

const TAG =
  /<\/?(?:a|b|br|code|del|div|em|font|i|li|mark|p|s|span|strong|strike|sub|sup|time|u|ul)\b[^<>]{0,2000}>/i;
const TAGS = new RegExp(TAG, 'gi');
const BREAK = /<br\s{0,9}\/?>|<\/(?:div|li|p)>/gi;
const LINK = /<a\b[^<>]{0,2000}?\bhref\s?=\s?["']([^"'<>]{0,2000})["'][^<>]{0,2000}>([^<]{0,2000})<\/a>/gi;
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/i;
const ENTITIES = new RegExp(ENTITY, 'gi');
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Pairs of marks, or a link: what stands alone is people's own. */
const MARKDOWN =
  /\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__|(?<![\w*])\*[^*\s][^*]*\*(?![\w*])|~~[^~\s][^~]*~~|`[^`]+`|\[[^[\]]+\]\([^()\s]+\)/;
const IMAGE = /!(?=\[[^[\]]{0,500}\]\([^()\s]{1,2000}\))/g;
const DATE = /!\((\d{4}-\d\d-\d\d[^()]{0,40})\)/g;

/** Where a link leads stands behind its words. */
export function withoutMarks(text: string): string {
  const isHtml = TAG.test(text);
  const plain = isHtml || ENTITY.test(text) ? fromHtml(text) : text;
  const dated = plain.replace(DATE, '$1');
  return MARKDOWN.test(dated) && !isHtml ? fromMarkdown(dated) : dated;
}

const fromHtml = (html: string): string =>
  html
    .replace(LINK, (_all, address: string, words: string) => withAddress(words, address))
    .replace(BREAK, '\n')
    .replace(TAGS, '')
    .replace(ENTITIES, (_all, name: string) => NAMED[name.toLowerCase()] ?? numbered(name))
    .trim();

function numbered(name: string): string {
  const code = Number(name.replace(/^#x/i, '0x').replace(/^#/, ''));
  return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : '\ufffd';
}

const fromMarkdown = (text: string): string =>
  text
    .replace(IMAGE, '')
    .split('\n')
    .map((line) => (MARKDOWN.test(line) ? plainWords(line) : line))
    .join('\n');
