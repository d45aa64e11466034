// All prompts of a section by language, starting with the two on a new board.

import type { Prompt } from '../locales/locale';
import type { Language } from '../model/sections';
import { basePrompt } from '../model/touchpoints';
import type { SectionId } from '../templates/template';
import { boardTexts } from './board-texts';
import { sectionWords } from './template-words';

export function promptsFor(language: Language, section: SectionId): Prompt[] {
  const words = sectionWords(section, boardTexts[language]);
  return words === undefined ? [] : [...words.prompts, ...words.more];
}

/** With the id that was asked for, which may name a touchpoint. `own` are the group's. */
export function promptById(
  language: Language,
  section: SectionId,
  id: string,
  own: readonly Prompt[] = [],
): Prompt | undefined {
  const base = basePrompt(id);
  const found = [...promptsFor(language, section), ...own].find((prompt) => prompt.id === base);
  return found && { ...found, id };
}
