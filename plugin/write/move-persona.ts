// Puts the persona's panel into its place among the sections of another template: as tall as its row, with everything on it
// in the middle.
import { PADDING } from '../../shared/draw/sizes';
import { bottom, type Point, type Rect, relativeTo } from '../../shared/geometry/rect';
import type { BoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import { fastenedTo } from '../read/tensions';
import { resize } from './grow';
import type { Transaction } from './transaction';

interface Contents {
  nodes: SceneNode[];
  top: number;
  end: number;
}

function contentsOf(panel: BoardNode): Contents | null {
  const nodes = panel.children.filter((node) => !isAttached(node));
  const origin = boxOf(panel);
  const boxes = nodes.map((node) => relativeTo(boxOf(node), origin));
  if (boxes.length === 0) return null;
  return { nodes, top: Math.min(...boxes.map(({ y }) => y)), end: Math.max(...boxes.map(bottom)) };
}

/** Lines and stamps move with what they are attached to. */
const isAttached = (node: SceneNode): boolean =>
  (node.type === 'STAMP' && node.stuckTo !== null) ||
  (node.type === 'CONNECTOR' && fastenedTo(node).some((end) => end !== undefined));

/** The least height of the panel. */
export function neededBy(panel: BoardNode): number {
  const contents = contentsOf(panel);
  return contents === null ? panel.height : contents.end - contents.top + 2 * PADDING;
}

/** `rect` is relative to the map. Returns by how much the panel has moved. */
export function movePersona(transaction: Transaction, panel: BoardNode, rect: Rect): Point {
  const by = { x: rect.x - panel.x, y: rect.y - panel.y };
  const contents = contentsOf(panel);
  if (contents !== null && Math.abs(panel.height - rect.height) >= 1) {
    const down = (rect.height - (contents.end - contents.top)) / 2 - contents.top;
    const places = contents.nodes.map((node) => ({ node, y: node.y + down }));
    for (const { node, y } of places) transaction.set(node, 'y', y);
    resize(transaction, panel, panel.width, rect.height);
  }
  transaction.set(panel, 'x', rect.x);
  transaction.set(panel, 'y', rect.y);
  return by;
}
