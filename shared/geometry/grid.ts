// A grid of note cells inside a section. Pure arithmetic.
import { bottom, type Point, type Rect, right, type Size } from './rect';

/** Side of a sticky in canvas units (docs/platform.md C), and the space between two of them. */
export const NOTE_SIZE = 240;
export const NOTE_GAP = 24;
const STEP = NOTE_SIZE + NOTE_GAP;

/** The length of a row of `count` notes. */
export const spanOf = (count: number): number => count * STEP - NOTE_GAP;

/** How many notes fit side by side in `length`. */
export const countIn = (length: number): number => Math.max(0, Math.floor((length + NOTE_GAP) / STEP));

/** Rounds a length up to whole rows. */
export const wholeRows = (length: number): number => Math.ceil(length / STEP) * STEP;

/**
 * Returns a function that gives the next note of a given size its corner in `area`: in reading order,
 * avoiding `taken` (in the same coordinates), and below the area once it is full. A single sweep over the
 * cells places all notes.
 */
export function freeCells({ x, y, width }: Rect, taken: readonly Rect[]): (size: Size) => Point {
  const columns = Math.max(1, countIn(width));
  const used = new Set<number>();
  /** Each cell includes the gap to its right and below it. */
  const cellsUnder = (box: Rect): number[] => {
    const cells: number[] = [];
    const first = Math.max(0, Math.floor((box.x - x) / STEP));
    for (let row = Math.max(0, Math.floor((box.y - y) / STEP)); y + row * STEP < bottom(box); row += 1)
      for (let column = first; column < columns && x + column * STEP < right(box); column += 1)
        cells.push(row * columns + column);
    return cells;
  };
  const use = (box: Rect) => {
    for (const cell of cellsUnder(box)) used.add(cell);
  };
  taken.forEach(use);
  let next = 0;
  return (size) => {
    for (; ; next += 1) {
      const column = next % columns;
      const corner = { x: x + column * STEP, y: y + Math.floor(next / columns) * STEP };
      const box = { ...size, ...corner };
      if (column > 0 && right(box) > x + spanOf(columns)) continue;
      if (cellsUnder(box).some((cell) => used.has(cell))) continue;
      use(box);
      return corner;
    }
  };
}
