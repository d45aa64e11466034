// How prompts speak of the persona: by the first name, if the name is a person's.
import type { BoardTexts } from '../locales/locale';

/** Starts with a capital; scripts without capitals have no first names that a space would show. */
const NAME = /^\p{Lu}/u;

/** Words that, as a second one, belong to the first name: María José, João Pedro, Mary Ann. */
const SECOND_NAMES = new Set([
  ...[
    'maría',
    'maria',
    'josé',
    'ángel',
    'antonio',
    'carlos',
    'luis',
    'jesús',
    'manuel',
    'pablo',
    'carmen',
    'pilar',
  ],
  ...['isabel', 'teresa', 'belén', 'elena', 'rosa', 'fernanda', 'eugenia', 'laura', 'luisa', 'cristina'],
  ...['paula', 'pedro', 'paulo', 'eduardo', 'eduarda', 'henrique', 'luiza', 'luísa', 'clara', 'beatriz'],
  ...['júlia', 'julia', 'carolina', 'helena', 'felipe', 'fernando', 'victor', 'vitor', 'gabriel', 'miguel'],
  ...['ann', 'anne', 'jane', 'lou', 'marie', 'claude', 'pierre', 'paul', 'lena', 'sophie'],
]);

/**
 * "Dana Kowalski" is Dana, "Dana, 34, nurse" and "Dana the planner" too; "María José García" is María José.
 * "Mrs Kowalski", "The busy parent" and "Night-shift nurse" stay whole: their first word is no name.
 */
export function firstName(name: string, { wordsBeforeNames }: Pick<BoardTexts, 'wordsBeforeNames'>): string {
  const [person = '', ...about] = name.trim().split(/\s*[,;(–—|]\s*|\s-\s/);
  const [first = '', second, ...others] = person.split(/\s+/);
  const isBefore = (word: string) => wordsBeforeNames.includes(word.toLowerCase().replace(/\.$/, ''));
  if (second === undefined) return about.length > 0 && NAME.test(first) ? first : name.trim();
  if (isBefore(first) || !NAME.test(first)) return name.trim();
  if (NAME.test(second) && SECOND_NAMES.has(second.toLowerCase())) return `${first} ${second}`;
  // In German, "Mutter" after another word is no surname, although it has a capital.
  const isName = isBefore(second) ? !NAME.test(second) && others.length > 0 : NAME.test(second);
  return isName ? first : name.trim();
}
