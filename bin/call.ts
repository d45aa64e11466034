// Parses the command line's arguments. Touches no file.
import { parseArgs } from 'node:util';
import { IMPORT_FORMATS, type ImportFormatId } from '../shared/exchange/reading/registry';
import { AUTHOR_CHOICES, type AuthorChoice } from '../shared/exchange/types';
import { exporters, type TextFormatId } from '../shared/exchange/writing/registry';

export interface Validate {
  does: 'validate';
  files: string[];
}

export interface Convert {
  does: 'convert';
  files: string[];
  to: TextFormatId;
  from: ImportFormatId | null;
  /** '' for standard output. */
  out: string;
  authors: AuthorChoice;
  repair: boolean;
}

export type Call = Validate | Convert | { does: 'help' };

const OPTIONS = {
  to: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
  authors: { type: 'string' },
  repair: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Null if the arguments make no sense. */
export function callFrom(words: readonly string[]): Call | null {
  const parsed = parse(words);
  if (parsed === null) return null;
  const { values, positionals } = parsed;
  const [does, ...files] = positionals;
  if (values.help === true) return { does: 'help' };
  if (files.length === 0 || files.filter((file) => file === '-').length > 1) return null;
  if (does === 'validate') return Object.keys(values).length === 0 ? { does, files } : null;
  return does === 'convert' ? convertFrom(files, values) : null;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    return null; // an unknown option, or one without its value
  }
}

type Values = NonNullable<ReturnType<typeof parse>>['values'];

function convertFrom(
  files: string[],
  { to, from, out = '', authors = 'board', repair = false }: Values,
): Convert | null {
  const target = (Object.keys(exporters) as TextFormatId[]).find((id) => id === to);
  const source = IMPORT_FORMATS.find((id) => id === from);
  const shown = AUTHOR_CHOICES.find((choice) => choice === authors);
  if (target === undefined || shown === undefined || (from !== undefined && source === undefined))
    return null;
  return { does: 'convert', files, to: target, from: source ?? null, out, authors: shown, repair };
}
