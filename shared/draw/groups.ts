// Columns and rows of blocks: how large they are, and where what is in them stands. Pure arithmetic.
import { bottom, type Point, type Rect, type Size } from '../geometry/rect';
import type { Block, ColumnBlock, Leaf, RowBlock } from './board-plan';

export type SizeOf = (leaf: Leaf) => Size;

export const isGroup = (block: Block | Leaf): block is ColumnBlock | RowBlock =>
  block.kind === 'column' || block.kind === 'row';

/** What a block consists of, bottom layer first. */
export function leavesOf(block: Block | Leaf): Leaf[] {
  if (block.kind === 'row') return ([] as Leaf[]).concat(...block.items.map(leavesOf));
  if (block.kind === 'column') return [...(block.box === null ? [] : [block.box]), ...block.items];
  return [block];
}

export function groupSize(group: ColumnBlock | RowBlock, sizeOf: SizeOf): Size {
  return group.kind === 'column' ? columnSize(group, sizeOf) : rowSize(group, sizeOf);
}

/** The places of everything in a group whose corner is at `at`. */
export function placesIn(group: ColumnBlock | RowBlock, at: Point, sizeOf: SizeOf): Map<Leaf, Rect> {
  const rect = { ...at, ...groupSize(group, sizeOf) };
  return group.kind === 'column' ? inColumn(group, rect, sizeOf) : inRow(group, rect, sizeOf);
}

function columnSize({ items, width, height, padding, gap }: ColumnBlock, sizeOf: SizeOf): Size {
  const heights = items.map((item) => sizeOf(item).height);
  const inner = heights.reduce((sum, one) => sum + one, 0) + Math.max(0, heights.length - 1) * gap;
  return { width, height: Math.max(height, inner + 2 * padding) };
}

function rowSize({ items, gap }: RowBlock, sizeOf: SizeOf): Size {
  const sizes = items.map((item) => itemSize(item, sizeOf));
  const width = sizes.reduce((sum, one) => sum + one.width + gap, -gap);
  return { width: Math.max(0, width), height: Math.max(0, ...sizes.map(({ height }) => height)) };
}

type RowItem = RowBlock['items'][number];

const itemSize = (item: RowItem, sizeOf: SizeOf): Size =>
  item.kind === 'column' ? columnSize(item, sizeOf) : sizeOf(item);

function inColumn({ items, box, padding, gap }: ColumnBlock, rect: Rect, sizeOf: SizeOf): Map<Leaf, Rect> {
  const places = new Map<Leaf, Rect>();
  if (box !== null) places.set(box, rect);
  let y = rect.y + padding;
  for (const item of items) {
    const place = { x: rect.x + padding, y, ...sizeOf(item) };
    places.set(item, place);
    y = bottom(place) + gap;
  }
  return places;
}

function inRow({ items, gap, centred }: RowBlock, rect: Rect, sizeOf: SizeOf): Map<Leaf, Rect> {
  const places = new Map<Leaf, Rect>();
  let x = rect.x;
  for (const item of items) {
    const size = itemSize(item, sizeOf);
    const y = rect.y + (centred ? (rect.height - size.height) / 2 : 0);
    if (item.kind === 'disc') places.set(item, { x, y, ...size });
    else {
      const column = { x, y, width: size.width, height: item.box === null ? size.height : rect.height };
      for (const [leaf, place] of inColumn(item, column, sizeOf)) places.set(leaf, place);
    }
    x += size.width + gap;
  }
  return places;
}
