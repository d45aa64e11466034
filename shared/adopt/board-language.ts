// The language that the titles of a board are in. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { sectionName } from '../catalogue/template-words';
import { LANGUAGES, type Language } from '../model/sections';
import { plainWords } from '../recognise/heading-text';
import type { FoundBoard } from './recognise-boards';

/** The one that has most of the titles word for word; `fallback` if none has more. */
export function languageOf({ regions }: FoundBoard, fallback: Language): Language {
  const count = (language: Language): number =>
    regions.filter(
      ({ heading, section }) =>
        section !== null && plainWords(sectionName(section, boardTexts[language])) === plainWords(heading),
    ).length;
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best), fallback);
}
