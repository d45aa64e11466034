// Pan and zoom as arithmetic between board units and screen pixels; no DOM.
import type { Point, Rect } from '../../document/types';

/** The board point in the middle of the screen, the zoom, and the screen size in CSS pixels. */
export interface View {
  readonly center: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 8;
/** One step of the + and - keys. */
export const ZOOM_STEP = 1.35;

function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}

export function toScreen(view: View, point: Point): Point {
  return {
    x: (point.x - view.center.x) * view.zoom + view.width / 2,
    y: (point.y - view.center.y) * view.zoom + view.height / 2,
  };
}

export function toBoard(view: View, point: Point): Point {
  return {
    x: (point.x - view.width / 2) / view.zoom + view.center.x,
    y: (point.y - view.height / 2) / view.zoom + view.center.y,
  };
}

export function rectToScreen(view: View, rect: Rect): Rect {
  const corner = toScreen(view, rect);
  return { ...corner, width: rect.width * view.zoom, height: rect.height * view.zoom };
}

export function panBy<V extends View>(view: V, dx: number, dy: number): V {
  return { ...view, center: { x: view.center.x + dx / view.zoom, y: view.center.y + dy / view.zoom } };
}

/** Zooms so that the board point under `at` stays in place on screen. */
export function zoomAt<V extends View>(view: V, at: Point, factor: number): V {
  const zoom = clampZoom(view.zoom * factor);
  const under = toBoard(view, at);
  return {
    ...view,
    zoom,
    center: {
      x: under.x - (at.x - view.width / 2) / zoom,
      y: under.y - (at.y - view.height / 2) / zoom,
    },
  };
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Fits the rectangle into the space left by the insets, never beyond 100 %. */
export function fitTo<V extends View>(view: V, rect: Rect, insets: Insets): V {
  const freeWidth = Math.max(1, view.width - insets.left - insets.right);
  const freeHeight = Math.max(1, view.height - insets.top - insets.bottom);
  const zoom = clampZoom(
    Math.min(1, freeWidth / Math.max(1, rect.width), freeHeight / Math.max(1, rect.height)),
  );
  return {
    ...view,
    zoom,
    center: {
      x: rect.x + rect.width / 2 + (insets.right - insets.left) / 2 / zoom,
      y: rect.y + rect.height / 2 + (insets.bottom - insets.top) / 2 / zoom,
    },
  };
}

export function visibleRect(view: View, margin = 0): Rect {
  const width = view.width / view.zoom + 2 * margin;
  const height = view.height / view.zoom + 2 * margin;
  return { x: view.center.x - width / 2, y: view.center.y - height / 2, width, height };
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

export function union(rects: readonly Rect[]): Rect | null {
  const [first, ...rest] = rects;
  if (!first) return null;
  return rest.reduce((sum, rect) => {
    const x = Math.min(sum.x, rect.x);
    const y = Math.min(sum.y, rect.y);
    return {
      x,
      y,
      width: Math.max(sum.x + sum.width, rect.x + rect.width) - x,
      height: Math.max(sum.y + sum.height, rect.y + rect.height) - y,
    };
  }, first);
}

export function rectBetween(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
