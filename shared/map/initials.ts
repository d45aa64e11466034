// The initials of a name, for the persona's circle until there is a photo. Pure.

/** Of the first and the last word; a question mark for nobody. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first, ...others] = words;
  if (first === undefined) return '?';
  return [first, ...others.slice(-1)].map(firstLetter).join('');
}

function firstLetter(word: string): string {
  const [letter = ''] = /[\p{L}\p{N}]\p{M}*/u.exec(word) ?? [];
  return letter.toUpperCase();
}
