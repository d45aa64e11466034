// The sides of rectangles: which ones face each other, and their midpoints. Pure geometry.
import { bottom, centre, type Point, type Rect, right } from './rect';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Side by side takes precedence over one above the other; overlapping rectangles get two adjacent sides. */
export function facingSides(a: Rect, b: Rect): { from: Side; to: Side } {
  if (right(a) <= b.x) return { from: 'right', to: 'left' };
  if (right(b) <= a.x) return { from: 'left', to: 'right' };
  if (bottom(a) <= b.y) return { from: 'bottom', to: 'top' };
  if (bottom(b) <= a.y) return { from: 'top', to: 'bottom' };
  return { from: 'right', to: 'bottom' };
}

export function middleOfSide(rect: Rect, side: Side): Point {
  const { x, y } = centre(rect);
  const middles: Record<Side, Point> = {
    left: { x: rect.x, y },
    right: { x: right(rect), y },
    top: { x, y: rect.y },
    bottom: { x, y: bottom(rect) },
  };
  return middles[side];
}
