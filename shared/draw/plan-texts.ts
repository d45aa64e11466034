// The texts of a map as planned, without reading them back from the board. Pure.
import { type MapTexts, toMapTexts } from '../map/map-texts';
import type { Block, BoardPlan, Panel, TextBlock } from './board-plan';

/** In drawing order. */
export function panelsOf({ rows, side }: BoardPlan): Panel[] {
  return [...([] as Panel[]).concat(...rows), ...side];
}

export function blocksOf(plan: BoardPlan): Block[] {
  return ([...plan.header, ...plan.order] as Block[]).concat(...panelsOf(plan).map(({ blocks }) => blocks));
}

export function planTexts(plan: BoardPlan): MapTexts & { hasPhoto: boolean } {
  const texts = blocksOf(plan).filter((block): block is TextBlock => block.kind === 'text');
  return { ...toMapTexts(texts), hasPhoto: false };
}
