// The texts of a map as planned, without reading them back from the board. Pure.
import { type MapTexts, toMapTexts } from '../map/map-texts';
import type { MapView } from '../map/snapshot';
import type { Role } from '../map/tag';
import type { Block, BoardPlan, Leaf, Panel, TableBlock, TextBlock } from './board-plan';
import { leavesOf } from './groups';

/** In drawing order. */
export function panelsOf({ now, rows, side }: BoardPlan): Panel[] {
  return [now, ...([] as Panel[]).concat(...rows), ...side];
}

/** Everything that is drawn on the root and in panels. */
export function blocksOf(plan: BoardPlan): Leaf[] {
  const blocks: (Block | Leaf)[] = [
    ...plan.header,
    ...plan.order,
    ...(plan.pad === null ? [] : [plan.pad]),
    ...([] as Panel['blocks']).concat(...panelsOf(plan).map((panel) => panel.blocks)),
  ];
  return ([] as Leaf[]).concat(...blocks.map(leavesOf));
}

/** The rows of a table; none if the plan has no such table. */
export const tableIn = (plan: BoardPlan, role: Role): string[][] =>
  blocksOf(plan).find((block): block is TableBlock => block.kind === 'table' && block.tag.role === role)
    ?.rows ?? [];

export function planTexts(plan: BoardPlan): MapTexts & Pick<MapView, 'problemRows' | 'hasPhoto'> {
  const texts = blocksOf(plan).filter((block): block is TextBlock => block.kind === 'text');
  return { ...toMapTexts(texts), problemRows: tableIn(plan, 'problem-table'), hasPhoto: false };
}
