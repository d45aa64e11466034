// Words as a whole in people's texts, as far as a script shows where words begin and end. Pure.

export const escapePattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Scripts that put no spaces between words. */
export const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Thai}]';
export const startsUnspaced = new RegExp(`^${UNSPACED}`, 'u');
const endsUnspaced = new RegExp(`${UNSPACED}$`, 'u');
/** Korean words take endings; a single syllable begins too many others. */
const takesEndings = /\p{sc=Hangul}{2}$/u;

function wholeWord(word: string): string {
  const start = startsUnspaced.test(word) ? '' : '(?<![\\p{L}\\p{N}])';
  const end = endsUnspaced.test(word) || takesEndings.test(word) ? '' : '(?![\\p{L}\\p{N}])';
  return start + escapePattern(word) + end;
}

/** Ignoring case. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const known = words.filter((word) => word !== '');
  return known.length > 0 && new RegExp(known.map(wholeWord).join('|'), 'iu').test(text);
}

/** Ignoring case. */
export const replaceWord = (text: string, word: string, by: string): string =>
  word === '' ? text : text.replace(new RegExp(wholeWord(word), 'giu'), () => by);
