// Every language with everything that it says. The window has its own source of these (ui/page-locales.ts).
// Written by scripts/languages.mjs.
import type { Language } from '../model/sections';
import { texts as en } from './en';
import type { LocaleTexts } from './locale-texts';

const all: Record<Language, LocaleTexts> = {
  en,
};

export const localeTexts = (language: Language): LocaleTexts => all[language];
