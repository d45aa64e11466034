// The language that the window speaks: its texts, and how it writes numbers and lists.
import { type Formats, formatsOf } from '../shared/catalogue/formats';
import { localeTexts } from '../shared/locales/all';
import type { BoardTexts } from '../shared/locales/locale';
import type { WindowTexts } from '../shared/locales/locale-texts';
import type { Language } from '../shared/model/sections';

export interface Locale extends Formats {
  language: Language;
  texts: WindowTexts;
  /** What the board would say in this language; the open board may have another one. */
  board: BoardTexts;
}

const made = new Map<Language, Locale>();

/** Always the same object for a language, so that components can compare it. */
export function localeFor(language: Language): Locale {
  const locale = made.get(language) ?? createLocale(language);
  made.set(language, locale);
  return locale;
}

function createLocale(language: Language): Locale {
  const { window: texts, board } = localeTexts(language);
  return { ...formatsOf(language), language, texts, board };
}
