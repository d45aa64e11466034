// How the minutes of a session fall to the sections. Pure arithmetic; the shares are our own (method: session figures).
import type { SectionId } from './sections';

/** Six sections of four minutes in a session of sixty: the rest goes to persona, clusters, votes, actions. */
const SHARE_FOR_SECTIONS = 24 / 60;

export type Emphasis = Partial<Record<SectionId, number>>;

/**
 * Whole seconds per section, in proportion to its emphasis (1 unless named).
 * They add up to the sections' share of `minutes`, rounded to a second.
 */
export function sectionSeconds(
  minutes: number,
  sections: readonly SectionId[],
  emphasis: Emphasis = {},
): Partial<Record<SectionId, number>> {
  const total = Math.round(minutes * 60 * SHARE_FOR_SECTIONS);
  const weights = sections.map((section) => emphasis[section] ?? 1);
  const sum = weights.reduce((a, b) => a + b, 0);
  const seconds: Partial<Record<SectionId, number>> = {};
  let weightSoFar = 0;
  let given = 0;
  sections.forEach((section, index) => {
    weightSoFar += weights[index] ?? 1;
    const until = Math.round((total * weightSoFar) / sum);
    seconds[section] = until - given;
    given = until;
  });
  return seconds;
}
