// Makes room on the canvas: enlarges a section or frame when something no longer fits.
import { bottom, type Rect, right } from '../../shared/geometry/rect';
import type { BoardNode } from '../read/board-node';
import type { Transaction } from './transaction';

/** `inner` is relative to the container; `margin` is the space to its right and below it. */
export function growAround(
  transaction: Transaction,
  container: BoardNode,
  inner: Rect,
  margin: number,
): void {
  const { width, height } = container;
  const wide = Math.max(width, right(inner) + margin);
  const high = Math.max(height, bottom(inner) + margin);
  if (wide === width && high === height) return;
  resize(transaction, container, wide, high);
}

export function resize(transaction: Transaction, node: BoardNode, toWidth: number, toHeight: number): void {
  const { width, height } = node;
  transaction.change({
    apply: () => node.resizeWithoutConstraints(toWidth, toHeight),
    takeBack: () => node.resizeWithoutConstraints(width, height),
  });
}
