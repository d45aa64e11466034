// The sides of rectangles: which of them face each other, and where their middles are. Pure geometry.
import { bottom, centre, type Point, type Rect, right } from './rect';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Beside each other counts before one above the other; of two that overlap, two sides that meet. */
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
