// Reads maps from a text in any known format. The entry point for the window and the command line; each
// importer checks its result against the format's limits (check-read.ts).
import { MAX_FILE_BYTES } from '../../model/format';
import { withoutMark } from '../encoding';
import { refuse, TOO_LARGE } from '../problem';
import type { ReadFile, ReadOptions } from '../types';
import { detectFormat, isWebPage } from './detect';
import { type ImportFormatId, importers } from './registry';
import { undrawable } from './undrawable';

export interface FileOptions extends ReadOptions {
  /** The user's choice; otherwise detected from the text and the file name. */
  format?: ImportFormatId;
}

/** Bytes must be checked beforehand (encoding.ts). `fileName` is '' for pasted text. */
export function readText(
  text: string,
  fileName: string,
  options: FileOptions,
): ReadFile & { format: ImportFormatId } {
  const plain = withoutMark(text);
  const format = options.format ?? detectFormat(plain, fileName);
  return { ...readAs(format, plain, options), format };
}

function readAs(format: ImportFormatId, text: string, options: FileOptions): ReadFile {
  if (text.length > MAX_FILE_BYTES) return { ok: false, problems: [TOO_LARGE] };
  if (text.trim() === '') return refuse('blank');
  if (text.includes('\0')) return refuse('binary');
  if (isWebPage(text)) return refuse('web-page');
  const read = importers[format].read(text, options);
  return read.ok ? { ...read, skipped: [...read.skipped, ...read.maps.flatMap(undrawable)] } : read;
}
