// Finds texts that say nearly the same, by their letters alone: no network, no model, the same answer every
// time. Pure. The measure is Dice's coefficient over padded trigrams of words (Angell, Freund and Willett,
// 1983): it tolerates different endings, typing errors and word order, but knows nothing of meaning. Hence
// people accept each group.
import { beforeHashtags } from './hashtags';

/**
 * Two texts at least this similar are near-duplicates. Pairs of short notes that say the same score above it;
 * pairs that merely praise and blame the same thing (`likes the phone`, `hates the phone`: 0.69) score below.
 */
const ENOUGH = 0.72;

/**
 * In scripts without spaces between words, or whose letters are syllables, two letters carry as much as three
 * elsewhere.
 */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Groups of two or more indices, sorted; texts without any letter or digit belong to none. */
export function nearDuplicates(texts: readonly string[]): number[][] {
  const places = new Map<string, number[]>();
  texts.forEach((text, at) => {
    const words = plainWords(text);
    if (words !== '') places.set(words, [...(places.get(words) ?? []), at]);
  });
  const groups = joinAlike(Array.from(places.keys(), gramsOf));
  const positions = Array.from(places.values());
  const byGroup = new Map<number, number[]>();
  groups.forEach((group, at) => {
    byGroup.set(group, [...(byGroup.get(group) ?? []), ...(positions[at] as number[])]);
  });
  return Array.from(byGroup.values())
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}

const plainWords = (text: string): string =>
  beforeHashtags(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function gramsOf(words: string): string[] {
  const grams = new Set<string>();
  for (const word of words.split(' ')) {
    const length = DENSE.test(word) ? 2 : 3;
    const padded = `${' '.repeat(length - 1)}${word} `;
    for (let at = 0; at + length <= padded.length; at += 1) grams.add(padded.slice(at, at + length));
  }
  return Array.from(grams);
}

/**
 * For each set of grams, the first set it is joined to, directly or through others, so that the order of
 * texts does not matter. Counts the grams each set shares with the earlier ones.
 */
function joinAlike(sets: readonly string[][]): number[] {
  const joined = sets.map((_set, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (joined[root] !== root) root = joined[root] as number;
    joined[at] = root;
    return root;
  };
  const holders = new Map<string, number[]>();
  const common = new Uint32Array(sets.length);
  sets.forEach((grams, at) => {
    common.fill(0);
    for (const gram of grams) {
      const earlier = holders.get(gram);
      if (earlier === undefined) holders.set(gram, [at]);
      else {
        for (const other of earlier) common[other] = (common[other] as number) + 1;
        earlier.push(at);
      }
    }
    for (let other = 0; other < at; other += 1) {
      const size = grams.length + (sets[other] as string[]).length;
      if (2 * (common[other] as number) < ENOUGH * size) continue;
      const [a, b] = [rootOf(at), rootOf(other)];
      joined[Math.max(a, b)] = Math.min(a, b);
    }
  });
  return sets.map((_set, at) => rootOf(at));
}
