// Makes room on the canvas: enlarges a section or frame when something no longer fits.
import { bottom, overlaps, type Rect, right } from '../../shared/geometry/rect';
import { Pace } from '../pause';
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
 * end up under it. A text has grown by itself: `edge` is where it ended before.
 */
export async function growDown(
  transaction: Transaction,
  grown: SceneNode,
  by: number,
  edge: number = bottom(boxOf(grown)),
): Promise<void> {
  const pace = new Pace();
  const below: SceneNode[] = [];
  const around: BoardNode[] = [];
  for (let at: SceneNode = grown; ; at = at.parent as SceneNode) {
    below.push(...(await nodesBelow(at, edge, by, pace)));
    if (isBoardNode(at)) around.push(at);
    if (at.parent === null || at.parent.type === 'PAGE') break;
  }
  for (const node of around) resize(transaction, node, node.width, node.height + by);
  // A stamp moves with its note, so all places are read before any is written.
  const places: { node: SceneNode; y: number }[] = [];
  for (const node of below) {
    if (pace.spend(CALLS)) await pace.rest();
    if (!node.removed && !isAttached(node)) places.push({ node, y: node.y });
  }
  for (const { node, y } of places) {
    if (pace.spend(CALLS)) await pace.rest();
    if (!node.removed) transaction.set(node, 'y', y + by);
  }
}

/** Calls to Figma for one node. */
const CALLS = 5;

/** What lies beside a node and below the edge; on the page, only what the grown node would touch. */
async function nodesBelow(beside: SceneNode, edge: number, by: number, pace: Pace): Promise<SceneNode[]> {
  const { id, parent } = beside;
  const { x, y, width, height } = boxOf(beside);
  const grown = { x, y, width, height: height + by };
  const isPage = parent?.type === 'PAGE';
  const below: SceneNode[] = [];
  for (const node of (parent?.children ?? []) as readonly SceneNode[]) {
    if (pace.spend(CALLS)) await pace.rest();
    if (pace.hasRested && node.removed) continue;
    const box = boxOf(heldBy(node));
    if (box.y >= edge && (!isPage || overlaps(grown, box)) && node.id !== id) below.push(node);
  }
  return below;
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
