// Which part of a map a heading means: a section, or one of the parts round the sections. Knows no format.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import type { SectionId } from '../../model/sections';
import { plainWords, sectionOf } from '../section-names';

export const PARTS = ['persona', 'context', 'problem', 'actions', 'tensions', 'unplaced'] as const;
type Part = (typeof PARTS)[number];
/** Where in a map something stands. */
export type Place = Part | SectionId;

const NAMES: Record<Part, readonly string[]> = {
  persona: [fileTexts.en.persona],
  context: [fileTexts.en.context],
  problem: [fileTexts.en.problem, 'problem'],
  actions: [fileTexts.en.actions, boardTexts.en.actions.heading, 'next steps'],
  tensions: [fileTexts.en.tensions],
  unplaced: [fileTexts.en.unplaced],
};

export function partOf(heading: string): Place | null {
  const plain = plainWords(heading);
  return PARTS.find((part) => NAMES[part].some((name) => plainWords(name) === plain)) ?? sectionOf(heading);
}
