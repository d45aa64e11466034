// Which section of the map a heading stands for, as people and other tools write it. Independent of formats.
import type { SectionId } from '../model/sections';

const WORDS: Record<SectionId, string> = {
  'think-feel': 'think thinks thinking thought thoughts feel feels feeling feelings emotion emotions mind',
  see: 'see sees seeing sight',
  'say-do': 'say says saying said do does doing did quote quotes behaviour behaviours behavior behaviors',
  hear: 'hear hears hearing heard listen listens',
  pain: 'pain pains frustration frustrations fear fears obstacle obstacles challenge challenges worry worries',
  gain: 'gain gains want wants need needs hope hopes benefit benefits',
};

const sectionByWord = new Map(
  (Object.keys(WORDS) as SectionId[]).flatMap((id) =>
    WORDS[id].split(' ').map((word) => [word, id] as const),
  ),
);

/** Words that do not help to identify a section. */
const FILLERS = new Set(
  (
    'a an the and or n s amp i ii iii iv v vi he she they it his her their user users customer customers client clients ' +
    'what persona section column quadrant area list point points key main really actually'
  ).split(' '),
);

/**
 * Only the words, in lower case. A combining mark belongs to the letter before it; those in emoji do not
 * count.
 */
export const plainWords = (text: string): string =>
  (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).join(' ');

/**
 * "What does Dana" before "hear?": the verb of the question is not the section, and may be followed by a
 * name.
 */
const QUESTION = /^what (?:do|does|did|is|are) (?!we |i |you )/;

/**
 * The section that a heading stands for, or null. Case, order, emoji, numbers and punctuation do not matter:
 * "1. **Think & Feel** 🧠", "thinkAndFeel" and "What do they think and feel?" are the same section. A heading
 * that names two, or says something else as well ("Pain at the desk"), stands for none.
 */
export function sectionOf(heading: string): SectionId | null {
  const plain = plainWords(heading.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const asked = plain.replace(QUESTION, '');
  const isQuestion = asked !== plain;
  const found = new Set<SectionId>();
  for (const word of asked.split(' ')) {
    const section = sectionByWord.get(word);
    if (section !== undefined) found.add(section);
    else if (!FILLERS.has(word) && !isQuestion) return null;
  }
  return found.size === 1 ? ([...found][0] as SectionId) : null;
}
