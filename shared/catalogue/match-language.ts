// Which of our languages somebody reads best, by the tags of their browser or system.
import { LANGUAGES, type Language } from '../model/sections';

/** The first tag that we have the language and script of decides: pt-PT is read as pt-BR, zh-TW not as zh-Hans. */
export function matchLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const wanted = writtenIn(tag);
    const found = LANGUAGES.find((language) => wanted !== null && writtenIn(language) === wanted);
    if (found) return found;
  }
  return 'en';
}

/** "zh-Hans"; null if it is no tag. */
function writtenIn(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}

/** A language that was stored or typed, if it is one of ours. */
export const knownLanguage = (code: string | undefined): Language | null =>
  LANGUAGES.find((language) => language === code) ?? null;
