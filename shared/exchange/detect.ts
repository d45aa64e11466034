// Tells which format a text is in: by what it says first, by the name of its file where that leaves it open. Pure.
import { isRecord, parseStored } from '../model/stored';
import { sectionOf } from './section-names';
import type { ImportFormatId } from './types';

const ENDINGS: Record<string, ImportFormatId> = {
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  canvas: 'json-canvas',
  excalidraw: 'excalidraw',
  opml: 'opml',
  xml: 'opml',
};

/** More tells nothing new. */
const MOST_LINES = 200;
const XML = /^<(?:\?xml|opml|!DOCTYPE\s+opml)\b/i;
const WEB_PAGE = /^<(?:!DOCTYPE\s+html|html)\b/i;
const EXCALIDRAW = /"type"\s*:\s*"excalidraw/;
const MARKDOWN_LINE =
  /^ {0,3}#{1,6}[ \t]+\S|^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\||^[ \t]*(?:[-*+]|\d+\.)[ \t]+\[[ xX]\][ \t]|^[ \t>]*(?:[-*+] +)?(?:\*\*|__)[^*_\n]+(?:\*\*|__)/;
const DELIMITERS = ['\t', ',', ';', '|'];
/** Headings that tables of notes have, besides names of sections. */
const COLUMN =
  /^(?:id|section|category|column|quadrant|text|note|notes|content|sticky|idea|votes|author|tags?|theme|evidence|colou?r|source)$/i;

export const isWebPage = (text: string): boolean => WEB_PAGE.test(start(text));

export function detectFormat(text: string, fileName: string): ImportFormatId {
  const head = start(text);
  const named = ENDINGS[/\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? ''];
  if (XML.test(head)) return 'opml';
  if (/^[{[]/.test(head)) {
    const json = jsonFormat(text, named);
    if (json !== null) return json;
  }
  const lines = head.split(/\r\n|\n|\r/, MOST_LINES);
  if (isTable(lines)) return 'csv';
  if (lines.some((line) => MARKDOWN_LINE.test(line))) return named === 'csv' ? 'csv' : 'markdown';
  return named ?? 'lines';
}

const start = (text: string): string => text.replace(/^\uFEFF?\s*/, '');

/** A bracket may also begin a line of Markdown; a brace begins nothing else. */
function jsonFormat(text: string, named: ImportFormatId | undefined): ImportFormatId | null {
  const value = parseStored(start(text));
  if (isRecord(value)) {
    if (typeof value.type === 'string' && value.type.startsWith('excalidraw')) return 'excalidraw';
    if (value.type !== undefined) return 'json';
    if (Array.isArray(value.nodes) || Array.isArray(value.edges)) return 'json-canvas';
    return isDrawing(named) ? named : 'json';
  }
  if (value !== undefined) return 'json';
  if (EXCALIDRAW.test(text)) return 'excalidraw';
  if (named === 'json' || isDrawing(named)) return named;
  return /^(?:\{|\[\s*["{])/.test(start(text)) ? 'json' : null;
}

const isDrawing = (named: ImportFormatId | undefined): named is 'json-canvas' | 'excalidraw' =>
  named === 'json-canvas' || named === 'excalidraw';

/** The first line names columns: two that tables of notes have, or two sections; or all lines have as many cells. */
function isTable(lines: readonly string[]): boolean {
  const head = lines[0] ?? '';
  return DELIMITERS.some((delimiter) => {
    if (delimiter === '|' && /^\s*\||^[ \t]*:?-/.test(head + (lines[1] ?? ''))) return false;
    const cells = head.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
    const known = cells.filter((cell) => COLUMN.test(cell) || (cell.length < 40 && sectionOf(cell) !== null));
    if (cells.length < 2) return false;
    return known.length > 1 || (isEven(lines, delimiter) && (delimiter === '\t' || known.length > 0));
  });
}

const FEWEST_EVEN = 3;

/** Sentences have a comma each now and then, but hardly all of them as many. */
function isEven(lines: readonly string[], delimiter: string): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const counts = new Set(filled.map((line) => line.split(delimiter).length));
  return filled.length >= FEWEST_EVEN && counts.size === 1;
}
