// Arranges items of any size in a grid and finds free room for it within an area. Pure geometry.
import { findFreePlace } from './free-place';
import { NOTE_GAP } from './grid';
import { bottom, encloses, inflate, type Point, type Rect, right, type Size } from './rect';

/** Height above the grid for the cluster's name. */
export const CLUSTER_HEAD = 72;
const CLUSTER_PADDING = 32;
/** Wider than any area, so that a place beyond a wall is always farther away than one inside. */
const WALL = 1_000_000;

export interface Cluster {
  box: Rect;
  /** The corner of each item, relative to `box`. */
  corners: Point[];
}

/**
 * The free place in `area` nearest to `target` that holds all items in their order, arranged as a square, or
 * else as a row or a column. Null if none of these fit.
 */
export function placeCluster(
  items: readonly Size[],
  target: Point,
  area: Rect,
  taken: readonly Rect[],
): Cluster | null {
  const walls = [...taken, ...wallsAround(area)];
  for (const columns of [Math.ceil(Math.sqrt(items.length)), items.length, 1]) {
    const { size, corners } = gridOf(items, columns);
    const box = { ...findFreePlace(size, target, walls, NOTE_GAP), ...size };
    if (encloses(area, box)) return { box, corners };
  }
  return null;
}

/** Fills rows from left to right, each as tall as its tallest item. */
function gridOf(items: readonly Size[], columns: number): { size: Size; corners: Point[] } {
  const corners: Point[] = [];
  let width = 0;
  let x = CLUSTER_PADDING;
  let y = CLUSTER_HEAD;
  let high = 0;
  items.forEach((item, index) => {
    if (index > 0 && index % columns === 0) {
      x = CLUSTER_PADDING;
      y += high + NOTE_GAP;
      high = 0;
    }
    corners.push({ x, y });
    width = Math.max(width, x + item.width);
    high = Math.max(high, item.height);
    x += item.width + NOTE_GAP;
  });
  return { size: { width: width + CLUSTER_PADDING, height: y + high + CLUSTER_PADDING }, corners };
}

function wallsAround(area: Rect): Rect[] {
  const around = inflate(area, WALL);
  return [
    { ...around, width: WALL },
    { ...around, height: WALL },
    { ...around, x: right(area), width: WALL },
    { ...around, y: bottom(area), height: WALL },
  ];
}
