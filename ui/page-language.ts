// Tells the page which language it is in, for hyphenation, screen readers, and the side from which it is read.
import { textDirection } from '../shared/catalogue/text-direction';
import type { Language } from '../shared/model/sections';

export function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = textDirection(language);
}
