// Where a line between two rectangles starts and ends. Pure geometry.
import { bottom, centre, type Point, type Rect, right } from './rect';

/** The two edge midpoints, one of each rectangle, that are closest to each other. */
export function connectEdges(a: Rect, b: Rect): { from: Point; to: Point } {
  let nearest = { from: centre(a), to: centre(b) };
  let least = Number.POSITIVE_INFINITY;
  for (const from of edgeMiddles(a)) {
    for (const to of edgeMiddles(b)) {
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      if (length < least) {
        least = length;
        nearest = { from, to };
      }
    }
  }
  return nearest;
}

function edgeMiddles(rect: Rect): Point[] {
  const { x, y } = centre(rect);
  return [
    { x: right(rect), y },
    { x, y: bottom(rect) },
    { x: rect.x, y },
    { x, y: rect.y },
  ];
}
