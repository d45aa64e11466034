// Characters that a text file cannot contain, and the warning about them. Independent of formats.
import type { Written } from '../types';

/**
 * Unpaired surrogates, which have no UTF-8, and NUL, which Markdown and HTML read as U+FFFD by their
 * standards.
 */
const IN_NO_TEXT = /\0|\p{Cs}/gu;

/** Replaces each match of `unkeepable` with U+FFFD. */
export function toWritten(text: string, unkeepable: RegExp = IN_NO_TEXT): Written {
  let count = 0;
  const kept = text.replace(unkeepable, () => {
    count += 1;
    return '\ufffd';
  });
  return { text: kept, warnings: count > 0 ? [{ code: 'characters-replaced', count }] : [] };
}
