// Rectangles in canvas units, with y pointing down. Pure arithmetic.

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point, Size {}

/** How far a box reaches beyond another one on each side; negative where it ends before it. */
export interface Margins {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const right = (rect: Rect): number => rect.x + rect.width;
export const bottom = (rect: Rect): number => rect.y + rect.height;

export function centre(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Left and top edges are inside, right and bottom edges are not: adjacent rectangles share no point. */
export function contains(rect: Rect, point: Point): boolean {
  return point.x >= rect.x && point.x < right(rect) && point.y >= rect.y && point.y < bottom(rect);
}

export function encloses(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer)
  );
}

/** Whether two rectangles share an area; touching edges do not count. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

/** Expands the rectangle by `margin` on each side. */
export function inflate(rect: Rect, margin: number): Rect {
  return {
    x: rect.x - margin,
    y: rect.y - margin,
    width: rect.width + 2 * margin,
    height: rect.height + 2 * margin,
  };
}

/** The rectangle in coordinates relative to `origin`. */
export function relativeTo(rect: Rect, origin: Point): Rect {
  return { x: rect.x - origin.x, y: rect.y - origin.y, width: rect.width, height: rect.height };
}

export function withMargins(rect: Rect, margins: Margins): Rect {
  return {
    x: rect.x - margins.left,
    y: rect.y - margins.top,
    width: Math.max(0, rect.width + margins.left + margins.right),
    height: Math.max(0, rect.height + margins.top + margins.bottom),
  };
}

export const marginsAround = (inner: Rect, outer: Rect): Margins => ({
  left: inner.x - outer.x,
  top: inner.y - outer.y,
  right: right(outer) - right(inner),
  bottom: bottom(outer) - bottom(inner),
});

/** The smallest rectangle around all of them; null for none. */
export function hullOf(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map(right)) - x,
    height: Math.max(...rects.map(bottom)) - y,
  };
}
