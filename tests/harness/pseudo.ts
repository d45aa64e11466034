// A language that nobody speaks: English with accents and two fifths longer, word by word. It shows what is not looked
// up, what has no room, and what takes a language's letters for granted.

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', c: 'ç', n: 'ñ' };
const LONGER = 0.4;
/** Blanks and words; a word is always changed in the same way, so a hashtag stays that of its kind. */
const PARTS = /\{\w+\}|\p{L}+/gu;

export const pseudo = (text: string): string =>
  text.replace(PARTS, (part) => (part.startsWith('{') ? part : longer(part)));

function longer(word: string): string {
  const letters = [...word].map(accented);
  const vowels = letters.flatMap((letter, at) => (/[áéíóúÁÉÍÓÚ]/.test(letter) ? [at] : []));
  const places = vowels.length > 0 ? vowels : [letters.length - 1];
  const more = Math.round(letters.length * LONGER);
  const times = (at: number) => {
    const nth = places.indexOf(at);
    return nth < 0 ? 0 : Math.ceil((more - nth) / places.length);
  };
  return letters.map((letter, at) => letter + letter.toLowerCase().repeat(times(at))).join('');
}

function accented(letter: string): string {
  const lower = letter.toLowerCase();
  const changed = ACCENTS[lower] ?? lower;
  return letter === lower ? changed : changed.toUpperCase();
}

/** Every text in a tree but ids and distances. */
export function pseudoTexts<T>(tree: T, key = ''): T {
  if (typeof tree === 'string') return (isText(key, tree) ? pseudo(tree) : tree) as T;
  if (Array.isArray(tree)) return tree.map((part) => pseudoTexts(part, key)) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, pseudoTexts(part, name)])) as T;
}

/** The language that a board's texts name is a code. */
const isText = (key: string, text: string): boolean =>
  !['id', 'distance'].includes(key) && !(key === 'language' && text === 'en');
