// The languages as they lie in the window's page: inert JSON, parsed when one is needed. The build puts this file in
// the place of shared/locales/all.ts.
import type { LocaleTexts } from '../shared/locales/locale-texts';
import type { Language } from '../shared/model/sections';

const parsed = new Map<Language, LocaleTexts>();

export function localeTexts(language: Language): LocaleTexts {
  const texts = parsed.get(language) ?? read(language);
  parsed.set(language, texts);
  return texts;
}

function read(language: Language): LocaleTexts {
  const script = document.querySelector(`script[data-locale="${language}"]`);
  return JSON.parse(script?.textContent ?? '') as LocaleTexts;
}
