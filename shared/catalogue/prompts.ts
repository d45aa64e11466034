// The words of sections by language; all prompts of a section, starting with the two on a new board.

import { sections as en } from '../locales/en';
import type { Prompt, SectionWords } from '../locales/locale';
import type { Language, SectionId } from '../model/sections';

export const sections: Record<Language, Record<SectionId, SectionWords>> = { en };

export const promptsFor = (language: Language, section: SectionId): Prompt[] => {
  const { prompts, more } = sections[language][section];
  return [...prompts, ...more];
};

export const promptById = (language: Language, section: SectionId, id: string): Prompt | undefined =>
  promptsFor(language, section).find((prompt) => prompt.id === id);
