// Makes room on the canvas: a section or a frame that something no longer fits into becomes larger.
import { bottom, overlaps, type Rect, right } from '../../shared/geometry/rect';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import { fastenedTo } from '../read/tensions';
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
  resize(transaction, container, wide, high);
}

/**
 * Makes a section of a map higher, and all that holds it. What begins at or below its lower edge moves down with that:
 * in the same map or section, and on the page where it lies over the map, or would come to lie under it.
 */
export function growDown(transaction: Transaction, section: BoardNode, by: number): void {
  const edge = bottom(boxOf(section));
  const below: SceneNode[] = [];
  for (let at: SceneNode = section; at.parent !== null; at = at.parent as SceneNode) {
    const { id, parent } = at;
    const { x, y, width, height } = boxOf(at);
    const grown = { x, y, width, height: height + by };
    const isPage = parent.type === 'PAGE';
    for (const node of parent.children as readonly SceneNode[]) {
      const box = boxOf(heldBy(node));
      if (node.id !== id && box.y >= edge && (!isPage || overlaps(grown, box))) below.push(node);
    }
    if (isBoardNode(at)) resize(transaction, at, at.width, at.height + by);
    if (isPage) break;
  }
  const places = below.filter((node) => !isAttached(node)).map((node) => ({ node, y: node.y }));
  for (const { node, y } of places) transaction.set(node, 'y', y + by);
}

/** A stamp goes with what it sticks to. */
const heldBy = (node: SceneNode): SceneNode =>
  node.type === 'STAMP' ? (node.stuckTo as SceneNode | null) || node : node;

/** Connectors follow what they are fastened to. */
const isAttached = (node: SceneNode): boolean =>
  node.type === 'CONNECTOR' && fastenedTo(node).some((end) => end !== undefined);

function resize(transaction: Transaction, node: BoardNode, toWidth: number, toHeight: number): void {
  const { width, height } = node;
  transaction.change(
    () => node.resizeWithoutConstraints(toWidth, toHeight),
    () => node.resizeWithoutConstraints(width, height),
  );
}
