// Which part of a map a heading means: a section, or one of the parts round the sections. Knows no format.
import { boardTexts } from '../catalogue/board-texts';
import { fileTexts } from '../catalogue/file-texts';
import type { SectionId } from '../model/sections';
import { sectionOf } from './section-names';

export const PARTS = ['persona', 'context', 'problem', 'actions', 'tensions', 'unplaced'] as const;
export type Part = (typeof PARTS)[number];

const NAMES: Record<Part, readonly string[]> = {
  persona: [fileTexts.en.persona],
  context: [fileTexts.en.context],
  problem: [fileTexts.en.problem, 'problem'],
  actions: [fileTexts.en.actions, boardTexts.en.actions.heading, 'next steps'],
  tensions: [fileTexts.en.tensions],
  unplaced: [fileTexts.en.unplaced],
};

export function partOf(heading: string): Part | SectionId | null {
  const plain = plainly(heading);
  return PARTS.find((part) => NAMES[part].some((name) => plainly(name) === plain)) ?? sectionOf(heading);
}

const plainly = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
