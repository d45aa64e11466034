// The order in which people read notes on a board: row by row, left to right. Pure geometry.
import { bottom, type Rect } from './rect';

/**
 * Sorts into reading order. An item is in a row if more than half of its height overlaps the row's first
 * item; rows are ordered top to bottom, items within a row left to right. Right-to-left text does not change
 * this: people fill the board from the left in every language of the catalogue.
 */
export function inReadingOrder<T>(items: readonly T[], boxOf: (item: T) => Rect): T[] {
  const placed = items.map((item, index) => ({ item, index, box: boxOf(item) }));
  placed.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x || a.index - b.index);
  const rows: (typeof placed)[] = [];
  for (const entry of placed) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (row !== undefined && first !== undefined && inSameRow(first.box, entry.box)) row.push(entry);
    else rows.push([entry]);
  }
  const ordered: T[] = [];
  for (const row of rows) {
    row.sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y || a.index - b.index);
    for (const { item } of row) ordered.push(item);
  }
  return ordered;
}

function inSameRow(first: Rect, next: Rect): boolean {
  const shared = Math.min(bottom(first), bottom(next)) - Math.max(first.y, next.y);
  return shared > Math.min(first.height, next.height) / 2;
}
