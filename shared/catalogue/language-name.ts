// What a language calls itself: "Deutsch", "português (Brasil)", "日本語".
import type { Language } from '../model/sections';

export const languageName = (language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(language) ?? language;
