// Draws the coloured box behind the texts of a card. It is drawn locked, so that a click reaches the text.
import type { BoxBlock } from '../../shared/draw/board-plan';
import { solid } from '../read/paint';
import type { Transaction } from './transaction';

/** Not sized yet; the same in both editors. */
export function drawBox(transaction: Transaction, { fill, corner }: BoxBlock): RectangleNode {
  const box = transaction.track(figma.createRectangle());
  box.fills = [solid(fill)];
  box.cornerRadius = corner;
  return box;
}
