// A file of another kind within a document: a drawing that Obsidian keeps, or what a chat program answers in a block of code.
import { MAX_DEPTH, MAX_FILE_BYTES } from '../../model/format';
import { parseStored } from '../../model/stored';
import { detectFormat } from './detect';
import { unpacked } from './lz-string';
import type { ImportFormatId } from './registry';

interface Within {
  format: ImportFormatId;
  /** In its own lines of the document, but for packed drawings. */
  text: string;
}

const FENCED = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w-]*)[^\n]*\n([\s\S]*?)\n {0,3}\1[`~]*[ \t]*$/gm;
const DRAWING = /^excalidraw-plugin:/m;
/** A document of ours or of other people's is read as one; these are files. */
const FILES: readonly ImportFormatId[] = ['json', 'json-canvas', 'excalidraw', 'opml', 'csv'];

function* blocksOf(text: string): Generator<{ language: string; code: string; linesBefore: number }> {
  for (const { 2: language = '', 3: code = '', index, 0: whole } of text.matchAll(FENCED)) {
    const linesBefore = text.slice(0, index).split('\n').length;
    if (whole !== '') yield { language: language.toLowerCase(), code, linesBefore };
  }
}

/** The drawing of a file of Obsidian's Excalidraw plugin. */
export function drawingIn(text: string): Within | null {
  if (!text.startsWith('---') || !DRAWING.test(text.slice(0, 2000))) return null;
  for (const { language, code, linesBefore } of blocksOf(text)) {
    if (language === 'json') return { format: 'excalidraw', text: '\n'.repeat(linesBefore) + code };
    const drawing = language === 'compressed-json' ? unpacked(code, MAX_FILE_BYTES) : null;
    if (drawing !== null) return { format: 'excalidraw', text: drawing };
  }
  return null;
}

/** Longer texts are what an answer is for. */
const FEWEST_LETTERS = 12;

/** The longest text in a file of JSON, as programs keep an answer or a page; what else it says is beside it. */
export function textIn(json: string): (Within & { beside: string[] }) | null {
  const texts: string[] = [];
  const value = parseStored(json);
  const gather = (one: unknown, depth: number): void => {
    if (typeof one === 'string') texts.push(one);
    else if (typeof one === 'object' && one !== null && depth < MAX_DEPTH)
      for (const inner of Object.values(one)) gather(inner, depth + 1);
  };
  gather(value, 0);
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  if (longest.length < FEWEST_LETTERS || !/[\n{[]/.test(longest)) return null;
  const beside = texts.filter((text) => text !== longest && /\s/.test(text.trim()));
  return { format: detectFormat(longest, ''), text: longest, beside };
}

/** The first block of code that holds a file. */
export function codeIn(text: string): Within | null {
  for (const { language, code, linesBefore } of blocksOf(text)) {
    const format = detectFormat(code, language === '' ? '' : `code.${language}`);
    if (FILES.includes(format)) return { format, text: '\n'.repeat(linesBefore) + code };
  }
  return null;
}
