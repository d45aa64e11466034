// What a file or a pasted text contains, or what is wrong with it, as sentences. Independent of the state.

import { problemInBytes } from '../../shared/exchange/encoding';
import { restoreText } from '../../shared/exchange/json/restore';
import { type Problem, problemText, TOO_LARGE } from '../../shared/exchange/problem';
import { readTextInTurns } from '../../shared/exchange/reading/read-file';
import type { ImportFormatId } from '../../shared/exchange/reading/registry';
import type { Turns } from '../../shared/exchange/reading/turns';
import { undrawable } from '../../shared/exchange/reading/undrawable';
import type { ReadOptions } from '../../shared/exchange/types';
import { MAX_FILE_BYTES } from '../../shared/model/format';
import type { Locale } from '../locale';
import type { Found, Source } from './import-state';

export interface CheckOptions extends ReadOptions {
  /** The user's choice; detected if omitted. */
  format?: ImportFormatId;
}

type Refused = Extract<Found, { ok: false }>;

const sentenceOf = (problem: Problem, { texts }: Locale): string => problemText(problem, texts.problems);

export const refusal = (problems: string[], format: ImportFormatId | null = null): Refused => ({
  ok: false,
  format,
  problems,
  repaired: null,
});

/** Runs before a file is read at all. */
export const refuseLarge = (size: number, locale: Locale): Refused | null =>
  size > MAX_FILE_BYTES ? refusal([sentenceOf(TOO_LARGE, locale)]) : null;

/** The text of a file, or the problems that make it unreadable. */
export function decode(bytes: Uint8Array, locale: Locale): string | Refused {
  const problem = problemInBytes(bytes);
  return problem ? refusal([sentenceOf(problem, locale)]) : new TextDecoder().decode(bytes);
}

export function* checkInTurns({ name, text }: Source, options: CheckOptions, locale: Locale): Turns<Found> {
  const result = yield* readTextInTurns(text, name, options);
  const { format } = result;
  if (!result.ok) {
    const repaired = format === 'json' ? repairOf(text, options.now, locale) : null;
    return {
      ...refusal(
        result.problems.map((problem) => sentenceOf(problem, locale)),
        format,
      ),
      repaired,
    };
  }
  const { maps, remarks, columns } = result;
  return { ok: true, format, maps, remarks, repairs: [], ...(columns ? { columns } : {}) };
}

function repairOf(text: string, now: string, locale: Locale): Refused['repaired'] {
  const restored = restoreText(text, now);
  if (restored === null) return null;
  const { map, repairs } = restored;
  return { map, repairs: [...repairs, ...undrawable(map)].map((problem) => sentenceOf(problem, locale)) };
}
