// Where a new fact goes on the persona's panel: right of the lowest card, or below everything. Pure arithmetic.
import { bottom, overlaps, type Point, type Rect, right, type Size } from '../geometry/rect';
import { CHIP_GAP } from './panels/persona-cards';
import { PADDING } from './sizes';

/** `taken` are the boxes of everything on the panel, relative to it. */
export function nextChipPlace(taken: readonly Rect[], panel: Size, size: Size): Point {
  const cards = [...taken].sort((a, b) => bottom(b) - bottom(a) || right(b) - right(a));
  const [lowest] = cards;
  if (lowest === undefined) return { x: PADDING, y: PADDING };
  const corner = { x: right(lowest) + CHIP_GAP, y: lowest.y };
  const beside = { ...corner, ...size };
  const isFree = right(beside) <= panel.width - PADDING && !taken.some((box) => overlaps(box, beside));
  return isFree ? corner : { x: PADDING, y: bottom(lowest) + CHIP_GAP };
}
