// Words that lead somewhere, as a note shows them. Independent of formats.

/** With the address behind the words, unless they say it anyway. */
export function withAddress(words: string, address: string): string {
  if (address === '' || words.includes(address)) return words;
  return words.trim() === '' ? address : `${words} (${address})`;
}
