// Problems with a file, as codes with their places; the sentences are in the catalogue.
import { fill } from '../catalogue/fill';
import { MAX_FILE_BYTES } from '../model/format';

/** Kinds of values, in plain words. */
const KINDS = ['text', 'number', 'whole', 'flag', 'list', 'object', 'null'] as const;
export type Kind = (typeof KINDS)[number];

export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const kinds: Record<string, Kind> = { string: 'text', number: 'number', boolean: 'flag' };
  return kinds[typeof value] ?? 'object';
}

const PROBLEM_CODES = [
  'syntax',
  'size',
  'foreign',
  'newer',
  'kind',
  'missing',
  'choice',
  'empty',
  'long',
  'many',
  'least',
  'most',
  'moment',
  'infinite',
  'duplicate',
  'forbidden',
  'photo',
  'no-photo',
  'no-words',
  'deep',
  'half',
  'nul',
  'converted',
  'dropped',
  'incomplete',
  'filled',
  'emptied',
  'read-as',
  'renamed',
  'dangling',
  'homeless',
  'joined',
  'split',
  'cut',
  'replaced',
  'blank',
  'utf-16',
  'binary',
  'office',
  'pdf',
  'picture',
  'encoding',
  'web-page',
  'no-notes',
  'outside',
  'conclusion',
  'code-block',
  'plain',
  'image',
  'no-cards',
  'no-canvas',
  'no-excalidraw',
  'no-opml',
  'no-lines',
  'no-xml',
  'doctype',
  'quotation',
  'no-texts',
  'no-rows',
  'cells',
  'no-text',
  'cell',
  'strange-section',
  'columns',
  'above',
  'archived',
  'not-seen',
  'no-tallies',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  /** `sections[2].notes[14].text`; '' for the whole file. */
  path: string;
  code: ProblemCode;
  values: Record<string, string | number>;
}

/** A problem with the file as a whole. */
export const problemOfFile = (code: ProblemCode, values: Problem['values'] = {}): Problem => ({
  path: '',
  code,
  values,
});

export const TOO_LARGE = problemOfFile('size', { most: MAX_FILE_BYTES / 1_000_000 });

/** Why a file was not read at all. */
export interface Refusal {
  ok: false;
  problems: Problem[];
}

export const refuse = (code: ProblemCode, values: Problem['values'] = {}): Refusal => ({
  ok: false,
  problems: [problemOfFile(code, values)],
});

export interface ProblemTexts {
  problems: Record<ProblemCode, string>;
  kinds: Record<Kind, string>;
  place: string;
}

/** `sections[2].notes[14].text: expected text, found a number` */
export function problemText({ path, code, values }: Problem, texts: ProblemTexts): string {
  const named: Problem['values'] = { ...values };
  for (const key of ['expected', 'found']) {
    const kind = KINDS.find((one) => one === values[key]);
    if ((code === 'kind' || code === 'converted') && kind !== undefined) named[key] = texts.kinds[kind];
  }
  const problem = fill(texts.problems[code], named);
  return path === '' ? problem : fill(texts.place, { path, problem });
}

export const joinPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
