// From which side a language is written. Intl knows the script of each; not every browser knows its direction.
import type { Language } from '../model/sections';

const FROM_RIGHT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

export const textDirection = (language: Language): 'ltr' | 'rtl' =>
  FROM_RIGHT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
