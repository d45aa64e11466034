// The texts of a map as planned, without reading them back from the board. Pure.
import { MapTextReader, type MapTexts } from '../map/map-texts';
import type { Block, BoardPlan, Panel } from './board-plan';

/** In drawing order. */
export function panelsOf({ rows, side, aside }: BoardPlan): Panel[] {
  return [...([] as Panel[]).concat(...rows), ...side.map(({ panel }) => panel), ...aside];
}

export function blocksOf(plan: BoardPlan): Block[] {
  return ([...plan.header] as Block[]).concat(...panelsOf(plan).map(({ blocks }) => blocks));
}

export function planTexts(plan: BoardPlan): MapTexts {
  const reader = new MapTextReader();
  for (const block of blocksOf(plan)) {
    if (block.kind === 'text') reader.hear(block.tag, block.characters, () => block.isPlaceholder);
  }
  return reader.words;
}
