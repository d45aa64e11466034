// Moves nodes to another parent. Append first, then position: appending keeps x and y as numbers, not the
// place on the page (docs/platform.md 1.9).
import { type Point, relativeTo } from '../../shared/geometry/rect';
import { type Container, isFigjam } from '../read/board-node';
import { boxOf } from '../read/note';
import { stampsOn } from '../read/stamps';
import type { Transaction } from './transaction';

/** For a newly created node. */
export function appendAt(parent: Container, node: SceneNode, { x, y }: Point): void {
  parent.appendChild(node);
  node.x = x;
  node.y = y;
}

/** For a node already on the board. */
export function moveInto(transaction: Transaction, node: SceneNode, parent: Container, to: Point): void {
  const before = node.parent;
  if (before === null || before.id === parent.id) {
    transaction.set(node, 'x', to.x);
    transaction.set(node, 'y', to.y);
    return;
  }
  const { x, y } = node;
  const index = transaction.takeOut(before, node);
  const around = withoutGroups(before);
  const isThere = () => !node.removed && node.parent?.id === parent.id;
  transaction.change({
    apply: () => appendAt(parent, node, to),
    // Where people took it themselves, it stays. Without a home it is rescued with what else is in `parent`.
    takeBack: () => {
      const home = before.removed ? around : before;
      if (!isThere() || home.removed) return;
      if (home !== before || index < 0 || index > home.children.length) home.appendChild(node);
      else home.insertChild(index, node);
      node.x = x;
      node.y = y;
    },
    holds: isThere,
  });
}

/** Also moves the stamps stuck to the note; they keep their places on it. */
export function moveWithStamps(
  transaction: Transaction,
  note: SceneNode,
  parent: Container,
  corner: Point,
): void {
  const origin = boxOf(note);
  const stamps = isFigjam() ? stampsOn(note) : [];
  const places = stamps.map((stamp) => relativeTo(boxOf(stamp), origin));
  moveInto(transaction, note, parent, corner);
  stamps.forEach((stamp, index) => {
    const { x, y } = places[index] as Point;
    moveInto(transaction, stamp, parent, { x: corner.x + x, y: corner.y + y });
  });
}

function withoutGroups(node: BaseNode & ChildrenMixin): BaseNode & ChildrenMixin {
  return node.type === 'GROUP' && node.parent !== null ? withoutGroups(node.parent) : node;
}
