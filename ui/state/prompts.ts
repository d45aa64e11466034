// The prompts of a section and the way from one to the next. Pure.
import type { Prompt } from '../../shared/catalogue/types';
import type { SectionId } from '../../shared/model/sections';
import { board, morePrompts } from '../texts';

/** The six prompts of a section: the two on the board first. */
export function promptsOf(section: SectionId): Prompt[] {
  return [...board.prompts[section], ...morePrompts[section]];
}

export function nextPrompt(prompts: Prompt[], index: number): number {
  return (index + 1) % prompts.length;
}

/** The nearest following prompt of the other distance, round the end of the list; the same one when there is none. */
export function twinPrompt(prompts: Prompt[], index: number): number {
  const distance = prompts[index]?.distance;
  for (let step = 1; step < prompts.length; step += 1) {
    const candidate = (index + step) % prompts.length;
    if (prompts[candidate]?.distance !== distance) return candidate;
  }
  return index;
}
