// Detects the format of a text: by its contents first, by its file name if these leave it open. Pure.
import { isRecord, parseStored } from '../../model/stored';
import { anySectionOf } from '../../recognise/sections';
import { isHtml } from '../html/html-source';
import { isKnownHeading } from '../table/column-names';
import type { ImportFormatId } from './registry';

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
  mm: 'opml',
};

/** Further lines do not help. */
const MOST_LINES = 200;
const XML = /^<(?:\?xml|opml|map\s+version|!DOCTYPE\s+opml)\b/i;
const EXCALIDRAW = /"type"\s*:\s*"excalidraw/;
/** Drawn with letters: mind maps and quadrants of Mermaid and PlantUML, boxes of dashes and bars. */
const DIAGRAM =
  /^(?:mindmap|quadrantChart|@startmindmap|(?:graph|flowchart)(?:[ \t]+(?:TB|TD|BT|RL|LR))?;?)\s*\n|^[+┌╔][-=─═+┬╦]{3,}[+┐╗]\s*\n/;
/** Facts between lines of dashes. */
const FRONT_MATTER = /^---[ \t]*\r?\n[\p{L}\p{N}_]/u;
const MARKDOWN_LINE =
  /^ {0,3}(?:`{3}|~{3})[\w-]*\s*$|^[ \t]*<(?:table|ul|ol|details|h[1-6])\b[^<>]*>|^ {0,3}#{1,6}[ \t]+\S|^h[1-6]\.[ \t]+\S|^[ \t]*\|[^|]+\|.*\|[ \t]*$|^[ \t]*(?:[-*+]|\d+\.)[ \t]+\[[ xX]\][ \t]|^[ \t>]*(?:[-*+] +)?(?:\*\*|__)[^*_\n]+(?:\*\*|__)/;
/** A table row with bars, a list item, a quotation: headings of a table never start like this. */
const MARKED_LINE = /^[ \t]*(?:[|>]|:?-|[*+•][ \t]|\d{1,3}[.)][ \t])/;
/** The line between the headings and rows of a Markdown table. */
const DELIMITER_ROW = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-:| \t]*$/;
const DELIMITERS = ['\t', ',', ';', '|'];

export function detectFormat(text: string, fileName: string): ImportFormatId {
  const head = text.trimStart();
  const named = ENDINGS[/\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? ''];
  if (XML.test(head)) return 'opml';
  if (isHtml(head) || DIAGRAM.test(head) || FRONT_MATTER.test(head)) return 'markdown';
  if (/^[{[]/.test(head)) {
    const json = jsonFormat(head, named);
    if (json !== null) return json;
  }
  const lines = head.split(/\r\n|\n|\r/, MOST_LINES);
  if (isTable(lines) || isTitledTable(lines)) return 'csv';
  const isMarkdown = lines.some((line) => MARKDOWN_LINE.test(line) || DELIMITER_ROW.test(line));
  if (isMarkdown) return named === 'csv' ? 'csv' : 'markdown';
  return named ?? 'lines';
}

/** A bracket can also start a line of Markdown; a brace can only start JSON. */
function jsonFormat(text: string, named: ImportFormatId | undefined): ImportFormatId | null {
  const value = parseStored(text);
  if (isRecord(value)) {
    if (typeof value.type === 'string' && value.type.startsWith('excalidraw')) return 'excalidraw';
    if (value.type !== undefined) return 'json';
    if (Array.isArray(value.nodes) || Array.isArray(value.edges)) return 'json-canvas';
    return isDrawing(named) ? named : 'json';
  }
  if (value !== undefined) return 'json';
  if (EXCALIDRAW.test(text)) return 'excalidraw';
  if (named === 'json' || isDrawing(named)) return named;
  return /^(?:\{|\[\s*["{])/.test(text) ? 'json' : null;
}

const isDrawing = (named: ImportFormatId | undefined): named is 'json-canvas' | 'excalidraw' =>
  named === 'json-canvas' || named === 'excalidraw';

/**
 * The first line has two known column headings or two sections, or all lines have the same number of cells.
 */
function isTable(lines: readonly string[]): boolean {
  const [head = '', below = ''] = lines;
  if (MARKED_LINE.test(head) || MARKDOWN_LINE.test(head) || DELIMITER_ROW.test(below)) return false;
  return DELIMITERS.some((delimiter) => {
    const cells = head.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
    const known = cells.filter((cell) => cell.length < LONGEST_HEAD && isKnownHeading(cell));
    if (cells.length < 2) return false;
    const isRare = delimiter === '\t' || (delimiter !== ',' && cells.length >= FEWEST_CELLS);
    return known.length > 1 || (isEven(lines, delimiter) && (isRare || known.length > 0));
  });
}

/** Lines with tabs below a title or two that have none, or without known headings: nobody writes so but in a table. */
function isTitledTable(lines: readonly string[]): boolean {
  const start = lines.findIndex((line) => line.includes('\t'));
  const [head = '', ...rows] = lines.slice(start).filter((line) => line.trim() !== '');
  const cells = head.split('\t').map((cell) => cell.trim());
  const isBelow = start >= 0 && start < 3 && lines.slice(0, start).every((line) => !MARKDOWN_LINE.test(line));
  return isBelow && !MARKED_LINE.test(head.trim()) && rows.length > 0 && namesSections(cells, rows);
}

const namesSections = (cells: readonly string[], rows: readonly string[]): boolean => {
  const first = rows.map((row) => row.split('\t')[0]?.trim() ?? '');
  return [cells, first].some((names) => names.filter((name) => anySectionOf(name) !== null).length > 1);
};

const LONGEST_HEAD = 40;
const FEWEST_EVEN = 3;
/** A sentence is unlikely to have this many parts on every line, unless they are separated by commas. */
const FEWEST_CELLS = 3;

/** Sentences contain commas now and then, but rarely all the same number. */
function isEven(lines: readonly string[], delimiter: string): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const counts = new Set(filled.map((line) => line.split(delimiter).length));
  return filled.length >= FEWEST_EVEN && counts.size === 1;
}
