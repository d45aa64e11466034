// What a language calls itself: "Deutsch", "Português (Brasil)", "日本語".
import { LANGUAGES, type Language } from '../model/sections';

export function languageName(language: Language): string {
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const [first = '', ...rest] = names.of(language) ?? language;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** For a select. */
export const languageOptions = (): { value: Language; text: string }[] =>
  LANGUAGES.map((value) => ({ value, text: languageName(value) }));
