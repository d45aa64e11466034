// A part of each language's texts, looked up when it is asked for: the window parses a language when it is needed.
import { localeTexts } from '../locales/all';
import type { LocaleTexts } from '../locales/locale-texts';
import { LANGUAGES, type Language } from '../model/sections';

export function byLanguage<T>(part: (texts: LocaleTexts) => T): Readonly<Record<Language, T>> {
  const parts = {} as Record<Language, T>;
  for (const language of LANGUAGES) {
    Object.defineProperty(parts, language, { enumerable: true, get: () => part(localeTexts(language)) });
  }
  return parts;
}
