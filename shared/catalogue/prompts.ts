// All six prompts of a section by language, starting with the two on a new board.

import { morePrompts as en } from '../locales/en';
import type { MorePrompts, Prompt } from '../locales/locale';
import type { Language, SectionId } from '../model/sections';
import { boardTexts } from './board-texts';

const morePrompts: Record<Language, MorePrompts> = { en };

export const promptsFor = (language: Language, section: SectionId): Prompt[] => [
  ...boardTexts[language].prompts[section],
  ...morePrompts[language][section],
];

export const promptById = (language: Language, section: SectionId, id: string): Prompt | undefined =>
  promptsFor(language, section).find((prompt) => prompt.id === id);
