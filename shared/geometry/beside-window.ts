// What a window at the right of the screen leaves free of the view, and how a rectangle is shown there. Pure geometry.
import { centre, type Point, type Rect, type Size } from './rect';

/** Around what is shown, in pixels of the screen. */
const MARGIN = 48;

export interface View {
  center: Point;
  /** Pixels of the screen for each unit of the canvas. */
  zoom: number;
}

/** `covered` is the window's width on the screen. One that takes half of it leaves too little. */
const inset = (covered: number, width: number): number => (2 * covered < width ? covered : 0);

/** The middle of what is free; `bounds` is all that is in view, in units of the canvas. */
export function freeCentre(bounds: Rect, zoom: number, covered: number): Point {
  const { x, y } = centre(bounds);
  return { x: x - inset(covered, bounds.width * zoom) / zoom / 2, y };
}

/** Shows all of `box` in what is free of a screen of this size, no larger than at `zoom`. */
export function viewBeside(
  box: Rect,
  screen: Size,
  { zoom, covered }: { zoom: number; covered: number },
): View {
  const taken = inset(covered, screen.width);
  const fitting = Math.min(
    (screen.width - taken - 2 * MARGIN) / box.width,
    (screen.height - 2 * MARGIN) / box.height,
  );
  const to = fitting > 0 ? Math.min(zoom, fitting) : zoom;
  const { x, y } = centre(box);
  return { zoom: to, center: { x: x + taken / to / 2, y } };
}
