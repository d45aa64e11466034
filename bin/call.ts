// Parses the command line's arguments. Touches no file.
import { parseArgs } from 'node:util';
import { knownLanguage } from '../shared/catalogue/match-language';
import { IMPORT_FORMATS, type ImportFormatId } from '../shared/exchange/reading/registry';
import { AUTHOR_CHOICES, type AuthorChoice, type UnconsentedChoice } from '../shared/exchange/types';
import { exporters, type TextFormatId } from '../shared/exchange/writing/registry';
import type { Language } from '../shared/model/sections';

export interface Validate {
  does: 'validate';
  files: string[];
  /** Whether it is a problem if something is left out. */
  strict: boolean;
}

export interface Convert {
  does: 'convert';
  files: string[];
  to: TextFormatId;
  from: ImportFormatId | null;
  /** '' for standard output. */
  out: string;
  authors: AuthorChoice;
  unconsented: UnconsentedChoice;
  repair: boolean;
  /** Whether it is a problem if something is left out. */
  strict: boolean;
}

/** What changed from the first file to the second. */
export interface Diff {
  does: 'diff';
  files: string[];
  json: boolean;
}

export type Call = Validate | Convert | Diff | { does: 'help' };

export interface Asked {
  call: Call | null;
  /** Null without a language of ours: then the system's counts. */
  language: Language | null;
}

const OPTIONS = {
  to: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
  authors: { type: 'string' },
  lang: { type: 'string' },
  unconsented: { type: 'boolean' },
  json: { type: 'boolean' },
  repair: { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `call` is null if the arguments make no sense. */
export function askedBy(words: readonly string[]): Asked {
  const parsed = parse(words);
  if (parsed === null) return { call: null, language: null };
  const { lang, ...values } = parsed.values;
  const language = knownLanguage(lang);
  const isUnknown = lang !== undefined && language === null;
  return { call: isUnknown ? null : callFrom(parsed.positionals, values), language };
}

function callFrom(positionals: readonly string[], values: Omit<Values, 'lang'>): Call | null {
  const [does, ...files] = positionals;
  if (values.help === true) return { does: 'help' };
  if (files.length === 0 || files.filter((file) => file === '-').length > 1) return null;
  if (does === 'validate') return validateFrom(files, values);
  if (does === 'diff') return diffFrom(files, values);
  return does === 'convert' ? convertFrom(files, values) : null;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    return null; // an unknown option, or one without its value
  }
}

function validateFrom(files: string[], { strict = false, ...others }: Omit<Values, 'lang'>): Call | null {
  return Object.keys(others).length === 0 ? { does: 'validate', files, strict } : null;
}

function diffFrom(files: string[], { json = false, ...others }: Omit<Values, 'lang'>): Diff | null {
  return files.length === 2 && Object.keys(others).length === 0 ? { does: 'diff', files, json } : null;
}

type Values = NonNullable<ReturnType<typeof parse>>['values'];

function convertFrom(
  files: string[],
  {
    to,
    from,
    out = '',
    authors = 'board',
    repair = false,
    strict = false,
    unconsented: all,
    json,
  }: Omit<Values, 'lang'>,
): Convert | null {
  const target = (Object.keys(exporters) as TextFormatId[]).find((id) => id === to);
  const source = IMPORT_FORMATS.find((id) => id === from);
  const shown = AUTHOR_CHOICES.find((choice) => choice === authors);
  if (target === undefined || shown === undefined || (from !== undefined && source === undefined))
    return null;
  // What cannot be repaired is left out.
  if ((repair && strict) || json !== undefined) return null;
  const unconsented = all === true ? 'include' : 'hold-back';
  const choices = { to: target, from: source ?? null, authors: shown, unconsented } as const;
  return { does: 'convert', files, out, repair, strict, ...choices };
}
