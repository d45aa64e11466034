// What words mean, in whatever language somebody wrote them. The expected language is tried before all others, because
// the window parses each when it is asked for.
import type { BoardTexts } from '../locales/locale';
import { LANGUAGES } from '../model/sections';
import { boardTexts } from './board-texts';

export function inAnyLanguage<T>(
  expected: BoardTexts,
  meaning: (texts: BoardTexts) => T | undefined,
): T | undefined {
  const known = meaning(expected);
  if (known !== undefined) return known;
  for (const language of LANGUAGES) {
    const found = language === expected.language ? undefined : meaning(boardTexts[language]);
    if (found !== undefined) return found;
  }
  return undefined;
}
