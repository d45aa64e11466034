// A table with headings in its first row. Pure.
import type { Tag } from '../../map/tag';
import type { MapSize } from '../../model/map-size';
import type { TableBlock } from '../board-plan';
import { columnWidths } from '../column-widths';
import { estimateWidth } from '../estimate-width';
import { SIZES } from '../sizes';

/** In both editors, beside the text of a cell, which is at most so large. */
const CELL_ROOM = 24;
const CELL_TEXT = 36;

export function tableBlock(
  tag: Tag,
  headings: string[],
  rows: readonly string[][],
  { shares, width, size }: { shares: readonly number[]; width: number; size: MapSize },
): TableBlock {
  const needs = headings.map((heading) => estimateWidth(heading, CELL_TEXT) + CELL_ROOM);
  const { row } = SIZES[size];
  return {
    kind: 'table',
    tag,
    head: 'row',
    columnWidths: columnWidths(shares, needs, width),
    rows: [headings, ...rows],
    ...(row === null ? {} : { rowHeight: row }),
  };
}
