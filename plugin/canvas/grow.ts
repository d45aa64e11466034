// Makes room on the canvas: a section or a frame that something no longer fits into becomes larger.
import { bottom, type Rect, right } from '../../shared/geometry/rect';
import type { BoardNode } from './brush';
import type { Transaction } from './transaction';

/** `inner` is relative to the container, `margin` the air to its right and under it. */
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
  transaction.change(
    () => container.resizeWithoutConstraints(wide, high),
    () => container.resizeWithoutConstraints(width, height),
  );
}
