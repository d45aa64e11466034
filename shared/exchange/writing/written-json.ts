// Writes a value as JSON for another tool's file. Unpaired surrogates are replaced and reported: a UTF-8 file
// cannot contain them.
import type { Written } from '../types';
import { toWritten } from './keepable';

const HALF = /\p{Cs}/gu;

export function toWrittenJson(value: unknown): Written {
  const text = JSON.stringify(value);
  if (!text.includes('\\ud')) return { text: `${text}\n`, warnings: [] };
  let count = 0;
  const mended = JSON.stringify(value, (_key, field: unknown) => {
    if (typeof field !== 'string') return field;
    const written = toWritten(field, HALF);
    count += written.warnings[0]?.count ?? 0;
    return written.text;
  });
  return { text: `${mended}\n`, warnings: count > 0 ? [{ code: 'characters-replaced', count }] : [] };
}
