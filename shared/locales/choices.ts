// What the sandbox says before there is a window, in each language.
// Written by scripts/languages.mjs.
import type { Language } from '../model/sections';
import * as de from './de/choices';
import * as en from './en/choices';
import * as es from './es/choices';
import * as fr from './fr/choices';
import * as ja from './ja/choices';
import * as ko from './ko/choices';
import type { Words } from './locale';
import * as ptBR from './pt-BR/choices';
import * as zhHans from './zh-Hans/choices';

export type FirstWords = Words<typeof en>;

export const firstWords: Record<Language, FirstWords> = {
  en,
  es,
  'pt-BR': ptBR,
  ja,
  ko,
  'zh-Hans': zhHans,
  fr,
  de,
};
