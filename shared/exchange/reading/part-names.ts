// Which part of a map a heading stands for: a section, or one of the parts around the sections. Independent
// of formats.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { namesOf } from '../../catalogue/labels';
import type { SectionId } from '../../templates/template';
import { anySectionOf, plainWords } from '../section-names';

export const PARTS = ['persona', 'context', 'problem', 'actions', 'tensions', 'unplaced'] as const;
type Part = (typeof PARTS)[number];
/** A part of a map. */
export type Place = Part | SectionId;

const NAMES: Record<Part, readonly string[]> = {
  persona: [fileTexts.en.persona],
  context: [fileTexts.en.context],
  problem: [fileTexts.en.problem, 'problem'],
  actions: [fileTexts.en.actions, boardTexts.en.actions.heading, 'next steps'],
  tensions: namesOf(fileTexts.en.tensions, boardTexts.en),
  unplaced: [fileTexts.en.unplaced],
};

export function partOf(heading: string): Place | null {
  const plain = plainWords(heading);
  return (
    PARTS.find((part) => NAMES[part].some((name) => plainWords(name) === plain)) ?? anySectionOf(heading)
  );
}
