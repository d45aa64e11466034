// What a language calls itself: "Deutsch", "Português (Brasil)", "日本語".
import { LANGUAGES, type Language } from '../model/sections';

const known = new Map<Language, string>();

/** Asked for at every key in a form, and Intl takes its time. */
export function languageName(language: Language): string {
  const name = known.get(language) ?? findName(language);
  known.set(language, name);
  return name;
}

function findName(language: Language): string {
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const [first = '', ...rest] = names.of(language) ?? language;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** For a select. */
export const languageOptions = (): { value: Language; text: string }[] =>
  LANGUAGES.map((value) => ({ value, text: languageName(value) }));
