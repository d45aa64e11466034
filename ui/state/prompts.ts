// A section's prompts, both the catalogue's and the group's own, and stepping through them. Pure.

import { promptsFor } from '../../shared/catalogue/prompts';
import type { Distance, Prompt } from '../../shared/locales/locale';
import type { OpenMap } from '../../shared/map/open-map';
import { basePrompt, promptAt, touchpointNamed, touchpointOf } from '../../shared/model/touchpoints';
import type { SectionId } from '../../shared/templates/template';

const OWN = 'own.';

export const isOwn = ({ id }: Prompt): boolean => id.startsWith(OWN);

/** Starts with the two on a new board, ends with the group's own. */
export const promptsOf = (map: Pick<OpenMap, 'language' | 'prompts'>, section: SectionId): Prompt[] => [
  ...promptsFor(map.language, section),
  ...(map.prompts[section] ?? []),
];

/** The touchpoint that a section's prompts ask about now; undefined for none in particular. */
export const touchpointIn = (
  { context }: Pick<OpenMap, 'context'>,
  chosen: string | undefined,
): string | undefined => touchpointOf(chosen ?? '', context.touchpoints);

/** The same prompts about a touchpoint. */
export const promptsAt = (prompts: readonly Prompt[], touchpoint: string | undefined): Prompt[] =>
  touchpoint === undefined
    ? [...prompts]
    : prompts.map((prompt) => ({ ...prompt, id: promptAt(prompt.id, touchpoint) }));

/** Those that can be told apart by hashtags and in the ids of prompts. */
export const walkable = ({ context: { touchpoints } }: Pick<OpenMap, 'context'>): string[] =>
  touchpoints.filter((name) => touchpointNamed(name, touchpoints) === name);

/** Round all touchpoints; after the last comes the first. */
export const touchpointAfter = (touchpoint: string | undefined, all: readonly string[]): string =>
  all[(all.indexOf(touchpoint ?? '') + 1) % all.length] as string;

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
  const numbers = [...own, ...used].map((id) => Number(basePrompt(id).slice(OWN.length)) || 0);
  return `${OWN}${Math.max(0, ...numbers) + 1}`;
}

/**
 * The id of the prompt on the board to replace: the same about another touchpoint, else the one with this distance, else
 * the last one.
 */
export function pinnedPlace(
  map: OpenMap,
  section: SectionId,
  { id: wanted, distance }: Pick<Prompt, 'id' | 'distance'>,
): string | undefined {
  const onBoard = map.shownPrompts[section] ?? [];
  const prompts = promptsOf(map, section);
  const distanceOf = (id: string) => prompts.find((prompt) => prompt.id === basePrompt(id))?.distance;
  const itself = onBoard.find((id) => basePrompt(id) === basePrompt(wanted));
  const same = itself ?? onBoard.find((id) => distanceOf(id) === distance);
  return same ?? onBoard[onBoard.length - 1];
}
