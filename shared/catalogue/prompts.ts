// The words of sections by language; all prompts of a section, starting with the two on a new board.

import type { Prompt } from '../locales/locale';
import type { Language, SectionId } from '../model/sections';
import { byLanguage } from './by-language';

export const sections = byLanguage((texts) => texts.sections);

export const promptsFor = (language: Language, section: SectionId): Prompt[] => {
  const { prompts, more } = sections[language][section];
  return [...prompts, ...more];
};

export const promptById = (language: Language, section: SectionId, id: string): Prompt | undefined =>
  promptsFor(language, section).find((prompt) => prompt.id === id);
