// Every language with everything that it says. The window has its own source of these (ui/page-locales.ts).
// Written by scripts/languages.mjs.
import type { Language } from '../model/sections';
import { texts as de } from './de';
import { texts as en } from './en';
import { texts as es } from './es';
import { texts as fr } from './fr';
import { texts as ja } from './ja';
import { texts as ko } from './ko';
import type { LocaleTexts } from './locale-texts';
import { texts as ptBR } from './pt-BR';
import { texts as zhHans } from './zh-Hans';

const all: Record<Language, LocaleTexts> = {
  en,
  es,
  'pt-BR': ptBR,
  ja,
  ko,
  'zh-Hans': zhHans,
  fr,
  de,
};

export const localeTexts = (language: Language): LocaleTexts => all[language];
