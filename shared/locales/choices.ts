// What the sandbox says before there is a window, in each language.
// Written by scripts/languages.mjs.
import type { Language } from '../model/sections';
import * as en from './en/choices';
import type { Words } from './locale';

export type FirstWords = Words<typeof en>;

export const firstWords: Record<Language, FirstWords> = {
  en,
};
