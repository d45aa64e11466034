// The texts that files add to people's own, by language, for writing and reading files.
import type { Plural } from '../locales/locale';
import type { Language } from '../model/sections';
import { byLanguage } from './by-language';
import { fill } from './fill';
import { formatsOf } from './formats';

export const fileTexts = byLanguage(({ files }) => files);

/** The form that fits the number, with plain digits in it, which are read back. */
export const countInFile = (language: Language, forms: Plural, count: number): string =>
  fill(formatsOf(language).form(forms, count), { count });
