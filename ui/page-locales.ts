// The languages as they lie in the window's page: inert JSON, parsed when one is needed. The build puts this file in
// the place of shared/locales/all.ts.
import type { LocaleTexts } from '../shared/locales/locale-texts';
import { type Packed, type Shape, unpackTexts } from '../shared/locales/packed-texts';
import type { Language } from '../shared/model/sections';

const parsed = new Map<Language, LocaleTexts>();

export function localeTexts(language: Language): LocaleTexts {
  const texts = parsed.get(language) ?? read(language);
  parsed.set(language, texts);
  return texts;
}

const read = (language: Language): LocaleTexts =>
  unpackTexts(dataIn<Packed>(`[data-locale="${language}"]`), dataIn<Shape[]>('[data-shapes]')) as LocaleTexts;

function dataIn<T>(attribute: string): T {
  const script = document.querySelector(`script${attribute}`);
  return JSON.parse(script?.textContent ?? '') as T;
}
