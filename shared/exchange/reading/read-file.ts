// Reads maps from a text in any known format. The entry point for the window and the command line; each
// importer checks its result against the format's limits (check-read.ts).
import { MAX_FILE_BYTES } from '../../model/format';
import { withoutMark } from '../encoding';
import { isWebPage } from '../html/html-source';
import { refuse, TOO_LARGE } from '../problem';
import type { Importer, ReadFile, ReadOptions, Remark } from '../types';
import { detectFormat } from './detect';
import { type ImportFormatId, importers } from './registry';
import { tallyOf } from './tally';
import { finish, type Turns } from './turns';
import { undrawable } from './undrawable';
import { codeIn, drawingIn, textIn } from './within-document';

export interface FileOptions extends ReadOptions {
  /** The user's choice; otherwise detected from the text and the file name. */
  format?: ImportFormatId;
}

/** Bytes must be checked beforehand (encoding.ts). `fileName` is '' for pasted text. */
export const readText = (text: string, fileName: string, options: FileOptions): ReadText =>
  finish(readTextInTurns(text, fileName, options));

type ReadText = ReadFile & { format: ImportFormatId };

export function* readTextInTurns(text: string, fileName: string, options: FileOptions): Turns<ReadText> {
  const plain = withoutMark(text);
  const format = options.format ?? detectFormat(plain, fileName);
  const drawing = options.format === undefined ? drawingIn(plain) : null;
  if (drawing) return { ...(yield* readAs(drawing.format, drawing.text, options)), format: drawing.format };
  const read = yield* readAs(format, plain, options);
  if (read.ok || options.format !== undefined) return { ...read, format };
  const wrapped = format === 'json' ? textIn(plain) : null;
  if (wrapped !== null) {
    const unwrapped = yield* readAs(wrapped.format, wrapped.text, options);
    const isMap = unwrapped.ok && unwrapped.maps.some((map) => tallyOf([map], []).placed > 0);
    if (isMap)
      return {
        ...unwrapped,
        remarks: [...unwrapped.remarks, ...wrapped.beside.map(outside)],
        format: wrapped.format,
      };
  }
  const inside = codeIn(plain);
  const other = inside === null ? read : yield* readAs(inside.format, inside.text, options);
  return inside !== null && other.ok ? { ...other, format: inside.format } : { ...read, format };
}

const outside = (text: string): Remark => ({ path: '', code: 'outside', values: { text }, leftOut: [text] });

function* readAs(format: ImportFormatId, text: string, options: FileOptions): Turns<ReadFile> {
  if (text.length > MAX_FILE_BYTES) return { ok: false, problems: [TOO_LARGE] };
  if (text.trim() === '') return refuse('blank');
  if (text.includes('\0')) return refuse('binary');
  if (isWebPage(text) && format !== 'markdown') return refuse('web-page');
  const importer: Importer = importers[format];
  const read = importer.readInTurns
    ? yield* importer.readInTurns(text, options)
    : importer.read(text, options);
  return read.ok ? { ...read, remarks: [...read.remarks, ...read.maps.flatMap(undrawable)] } : read;
}
