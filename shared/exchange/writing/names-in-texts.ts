// Where texts of a map name its authors, and what stands there instead when the user asks for it.
import type { EmpathyMap } from '../../model/empathy-map';
import { MAX_NOTE_LENGTH } from '../../model/format';

export interface NamedInTexts {
  /** As the author writes it, or the first name alone if nobody else has it. */
  name: string;
  pseudonym: string;
  /** How many texts have it. */
  texts: number;
}

type Rewrite = (text: string) => string;

/** Scripts without spaces between words: a name is a name wherever it stands. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

/** Between the words of a name; anything else divides two people. */
const BETWEEN = "(?:\\.?[ \\t\\u00a0_'’-]+|\\.)";

/** Whole words; null for a name without any letter. */
export function patternOf(name: string): RegExp | null {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words === null) return null;
  const joined = words.join(BETWEEN);
  const isUnspaced = words.length === 1 && words[0] !== undefined && UNSPACED.test(words[0]);
  const [before, after] = isUnspaced ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
  return new RegExp(`${before}${joined}${after}`, 'giu');
}

/** `pseudonyms` are by name, each in the spelling that is shown. Longer names come first. */
export function namesInTexts(map: EmpathyMap, pseudonyms: ReadonlyMap<string, string>): NamedInTexts[] {
  let texts = textsOf(map).map((text) => text.normalize('NFC'));
  return namesToFind(pseudonyms).flatMap(({ name, pseudonym }) => {
    const pattern = patternOf(name);
    if (pattern === null) return [];
    const naming = texts.filter((text) => text.search(pattern) >= 0).length;
    // `Ana` in `Ana Berg` has been found with the whole name.
    texts = texts.map((text) => text.replace(pattern, '\0'));
    return naming === 0 ? [] : [{ name, pseudonym, texts: naming }];
  });
}

/** The map with these of the names replaced in every text that people wrote. */
export function replaceNames(
  map: EmpathyMap,
  names: readonly string[],
  pseudonyms: ReadonlyMap<string, string>,
): EmpathyMap {
  const replaced = namesToFind(pseudonyms).filter(({ name }) => names.includes(name));
  const patterns = replaced.map(({ name, pseudonym }) => ({ pattern: patternOf(name), pseudonym }));
  if (patterns.length === 0) return map;
  return withTexts(map, (text) => {
    let said = text.normalize('NFC');
    for (const { pattern, pseudonym } of patterns) {
      if (pattern !== null) said = said.replace(pattern, () => pseudonym);
    }
    return said === text.normalize('NFC') || said.length > MAX_NOTE_LENGTH ? text : said;
  });
}

function namesToFind(pseudonyms: ReadonlyMap<string, string>): { name: string; pseudonym: string }[] {
  const whole = [...pseudonyms].map(([name, pseudonym]) => ({ name: name.trim(), pseudonym }));
  const firstOf = (name: string) => name.split(/\s+/)[0] ?? '';
  const firsts = whole
    .map(({ name, pseudonym }) => ({ name: firstOf(name), pseudonym }))
    .filter(
      ({ name }) => name.length > 1 && whole.filter((other) => firstOf(other.name) === name).length === 1,
    );
  const isNew = ({ name }: { name: string }) => whole.every((other) => other.name !== name);
  return [...whole, ...firsts.filter(isNew)].sort((a, b) => b.name.length - a.name.length);
}

/** What people wrote: notes, the problem statement, actions, and the labels of tensions. */
export function textsOf(map: EmpathyMap): string[] {
  const texts: string[] = [];
  withTexts(map, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function withTexts(map: EmpathyMap, rewrite: Rewrite): EmpathyMap {
  const all = <T extends { text: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, text: rewrite(item.text) }));
  const { unplaced, problemStatement, actions, tensions } = map;
  return {
    ...map,
    sections: map.sections.map((section) => ({ ...section, notes: all(section.notes) })),
    ...(unplaced && { unplaced: all(unplaced) }),
    ...(problemStatement && {
      problemStatement: { ...problemStatement, text: rewrite(problemStatement.text) },
    }),
    ...(actions && { actions: all(actions) }),
    ...(tensions && {
      tensions: tensions.map((tension) =>
        tension.label === undefined ? tension : { ...tension, label: rewrite(tension.label) },
      ),
    }),
  };
}
