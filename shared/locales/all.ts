// Every language with everything that it says. The window has its own source of these (ui/page-locales.ts).
// Written by scripts/languages.mjs.
import type { Language } from '../model/sections';
import * as de from './de';
import * as en from './en';
import * as es from './es';
import * as fr from './fr';
import * as ja from './ja';
import * as ko from './ko';
import { composeTexts, type LocaleFolder, type LocaleTexts } from './locale-texts';
import * as ptBR from './pt-BR';
import * as zhHans from './zh-Hans';

const folders: Record<Language, LocaleFolder> = {
  en,
  es,
  'pt-BR': ptBR,
  ja,
  ko,
  'zh-Hans': zhHans,
  fr,
  de,
};

const composed = new Map<Language, LocaleTexts>();

/** Always the same object for a language. */
export function localeTexts(language: Language): LocaleTexts {
  const texts = composed.get(language) ?? composeTexts(folders[language]);
  composed.set(language, texts);
  return texts;
}
