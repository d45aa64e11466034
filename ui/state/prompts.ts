// A section's prompts, both the catalogue's and the group's own, and stepping through them. Pure.

import { promptsFor } from '../../shared/catalogue/prompts';
import type { Distance, Prompt } from '../../shared/locales/locale';
import type { OpenMap } from '../../shared/map/open-map';
import type { SectionId } from '../../shared/templates/template';

const OWN = 'own.';

export const isOwn = ({ id }: Prompt): boolean => id.startsWith(OWN);

/** Starts with the two on a new board, ends with the group's own. */
export const promptsOf = (map: Pick<OpenMap, 'language' | 'prompts'>, section: SectionId): Prompt[] => [
  ...promptsFor(map.language, section),
  ...(map.prompts[section] ?? []),
];

/** The next prompt at this distance, wrapping around; the same prompt if there is no other. */
export function nextAt(prompts: Prompt[], index: number, distance: Distance): number {
  for (let step = 1; step < prompts.length; step += 1) {
    const candidate = (index + step) % prompts.length;
    if (prompts[candidate]?.distance === distance) return candidate;
  }
  return index;
}

/** `own.<n>`: an id that this map has never used; a removed prompt may still be on the board. */
export function nextOwnId({ prompts, shownPrompts, record }: OpenMap): string {
  const own = Object.values(prompts).flatMap((list) => list.map(({ id }) => id));
  const used = [shownPrompts, record.prompts].flatMap((ids) => Object.values(ids).flat());
  const numbers = [...own, ...used].map((id) => Number(id.slice(OWN.length)) || 0);
  return `${OWN}${Math.max(0, ...numbers) + 1}`;
}

/** The id of the prompt on the board to replace: the one with this distance, else the last one. */
export function pinnedPlace(map: OpenMap, section: SectionId, distance: Distance): string | undefined {
  const onBoard = map.shownPrompts[section] ?? [];
  const prompts = promptsOf(map, section);
  const same = onBoard.find((id) => prompts.find((prompt) => prompt.id === id)?.distance === distance);
  return same ?? onBoard[onBoard.length - 1];
}
