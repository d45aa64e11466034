// Finds free room for a new rectangle among existing ones. Pure geometry.
import { bottom, inflate, type Point, type Rect, right, type Size } from './rect';

/**
 * The top left corner that centres `size` on `target` as closely as possible, while keeping at least `gap`
 * between the new rectangle and each of `taken`.
 *
 * The best corner is either level with the target or against the top or bottom edge of a taken rectangle.
 * Rows are tried nearest first; the search ends once no further row can beat the best one found.
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

/** The x nearest to `ideal` at which `width` fits without hitting anything in `row`. */
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
