// Makes room on the canvas: enlarges a section or frame when something no longer fits.
import { bottom, overlaps, type Rect, right } from '../../shared/geometry/rect';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import { fastenedTo } from '../read/tensions';
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

/**
 * Makes a section of a map taller, and everything that contains it. Nodes that start at or below its bottom
 * edge move down too: those in the same map or section, and those on the page that lie over the map or would
 * end up under it.
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

/** A stamp moves with the node it is stuck to. */
const heldBy = (node: SceneNode): SceneNode =>
  node.type === 'STAMP' ? (node.stuckTo as SceneNode | null) || node : node;

/** Connectors follow the nodes they are attached to. */
const isAttached = (node: SceneNode): boolean =>
  node.type === 'CONNECTOR' && fastenedTo(node).some((end) => end !== undefined);

function resize(transaction: Transaction, node: BoardNode, toWidth: number, toHeight: number): void {
  const { width, height } = node;
  transaction.change({
    apply: () => node.resizeWithoutConstraints(toWidth, toHeight),
    takeBack: () => node.resizeWithoutConstraints(width, height),
  });
}
