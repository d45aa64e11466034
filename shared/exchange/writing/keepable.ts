// Characters that a text file cannot hold, and the warning about them. Knows no format.
import type { Written } from '../types';

/** Halves of surrogate pairs, which have no UTF-8, and NUL, which Markdown and HTML read as U+FFFD by their standards. */
const IN_NO_TEXT = /\0|\p{Cs}/gu;

/** Each of `unkeepable` becomes U+FFFD. */
export function toWritten(text: string, unkeepable: RegExp = IN_NO_TEXT): Written {
  let count = 0;
  const kept = text.replace(unkeepable, () => {
    count += 1;
    return '\ufffd';
  });
  return { text: kept, warnings: count > 0 ? [{ code: 'characters-replaced', count }] : [] };
}
