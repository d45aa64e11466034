// Finds room for something new among what lies there already. Pure geometry.
import { bottom, inflate, type Point, type Rect, right, type Size } from './rect';

/**
 * The top left corner nearest to centring `size` on `target`, such that at least `gap` lies between
 * the new rectangle and each of `taken`.
 *
 * The best corner stands at the target's own height or against an upper or lower edge of something taken;
 * rows are tried nearest first and the search ends when no further row can be nearer than the best found.
 */
export function findFreePlace(size: Size, target: Point, taken: readonly Rect[], gap: number): Point {
  const ideal = { x: target.x - size.width / 2, y: target.y - size.height / 2 };
  const walls = taken.map((rect) => inflate(rect, gap));
  const heights = new Set([ideal.y]);
  for (const wall of walls) heights.add(wall.y - size.height).add(bottom(wall));
  const nearestFirst = [...heights].sort((a, b) => Math.abs(a - ideal.y) - Math.abs(b - ideal.y));
  let best = ideal;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const y of nearestFirst) {
    if (Math.abs(y - ideal.y) >= bestDistance) break;
    const row = walls.filter((wall) => wall.y < y + size.height && bottom(wall) > y);
    const x = nearestFree(ideal.x, size.width, row);
    const distance = Math.hypot(x - ideal.x, y - ideal.y);
    if (distance < bestDistance) {
      best = { x, y };
      bestDistance = distance;
    }
  }
  return best;
}

/** The x nearest to `ideal` at which something `width` wide passes all of `row`. */
function nearestFree(ideal: number, width: number, row: readonly Rect[]): number {
  let toTheRight = ideal;
  for (const wall of [...row].sort((a, b) => a.x - b.x)) {
    if (wall.x - width < toTheRight && right(wall) > toTheRight) toTheRight = right(wall);
  }
  let toTheLeft = ideal;
  for (const wall of [...row].sort((a, b) => right(b) - right(a))) {
    if (right(wall) > toTheLeft && wall.x - width < toTheLeft) toTheLeft = wall.x - width;
  }
  return toTheRight - ideal <= ideal - toTheLeft ? toTheRight : toTheLeft;
}
