// All prompts of a section by language, starting with the two on a new board.

import type { Prompt } from '../locales/locale';
import type { Language } from '../model/sections';
import type { SectionId } from '../templates/template';
import { boardTexts } from './board-texts';
import { sectionWords } from './template-words';

export function promptsFor(language: Language, section: SectionId): Prompt[] {
  const words = sectionWords(section, boardTexts[language]);
  return words === undefined ? [] : [...words.prompts, ...words.more];
}

export const promptById = (language: Language, section: SectionId, id: string): Prompt | undefined =>
  promptsFor(language, section).find((prompt) => prompt.id === id);
