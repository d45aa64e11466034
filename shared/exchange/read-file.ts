// Reads maps from a text in any known format. The way in for the window and the command line; each importer holds what
// it reads to the limits of the format (check-read.ts).
import { detectFormat, isWebPage } from './detect';
import { importers } from './import-registry';
import { MAX_FILE_BYTES, TOO_LARGE } from './json/read-json';
import type { Problem } from './problem';
import type { ImportFormatId, ReadFile, ReadOptions } from './types';

export interface FileOptions extends ReadOptions {
  /** As the person says; told from the text and the name otherwise. */
  format?: ImportFormatId;
}

/** Bytes are checked before (encoding.ts). `fileName` is '' for what was pasted. */
export function readText(
  text: string,
  fileName: string,
  options: FileOptions,
): ReadFile & { format: ImportFormatId } {
  const format = options.format ?? detectFormat(text, fileName);
  return { ...readAs(format, text.replace(/^\uFEFF/, ''), options), format };
}

function readAs(format: ImportFormatId, text: string, options: FileOptions): ReadFile {
  if (text.length > MAX_FILE_BYTES) return { ok: false, problems: [TOO_LARGE] };
  if (text.trim() === '') return refuse('blank');
  if (text.includes('\0')) return refuse('binary');
  if (isWebPage(text)) return refuse('web-page');
  return importers[format].read(text, options);
}

const refuse = (code: Problem['code']): ReadFile => ({
  ok: false,
  problems: [{ path: '', code, values: {} }],
});
