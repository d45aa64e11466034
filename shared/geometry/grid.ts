// A grid of note cells inside a section. Pure arithmetic.
import { overlaps, type Point, type Rect } from './rect';

/** Side of a sticky in canvas units (platform.md C) and the air between two of them. */
export const NOTE_SIZE = 240;
export const NOTE_GAP = 24;
const STEP = NOTE_SIZE + NOTE_GAP;

/** The length that `count` notes in a row take. */
export const spanOf = (count: number): number => count * STEP - NOTE_GAP;

/** How many notes fit side by side in a length. */
export const countIn = (length: number): number => Math.max(0, Math.floor((length + NOTE_GAP) / STEP));

/**
 * The first free cell in reading order in `area`, whose notes lie at `taken` (all in the same coordinates).
 * Null when each cell is touched by a note.
 */
export function firstFreeCell(area: Rect, taken: readonly Rect[]): Point | null {
  const columns = countIn(area.width);
  const rows = countIn(area.height);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = {
        x: area.x + column * STEP,
        y: area.y + row * STEP,
        width: NOTE_SIZE,
        height: NOTE_SIZE,
      };
      if (!taken.some((note) => overlaps(note, cell))) return { x: cell.x, y: cell.y };
    }
  }
  return null;
}
