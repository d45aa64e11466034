// Moves nodes into others. First into the parent, then to the place: moving in keeps the numbers, not the position
// (docs/platform.md 1.9).
import { type Point, relativeTo } from '../../shared/geometry/rect';
import { type BoardNode, isFigjam } from '../read/board-node';
import { boxOf } from '../read/note';
import { stampsOn } from '../read/stamps';
import type { Transaction } from './transaction';

/** For a node that was just created. */
export function appendAt(parent: BoardNode, node: SceneNode, { x, y }: Point): void {
  parent.appendChild(node);
  node.x = x;
  node.y = y;
}

/** For a node that stands on the board. */
export function moveInto(transaction: Transaction, node: SceneNode, parent: BoardNode, to: Point): void {
  const before = node.parent;
  if (before !== null && before.id !== parent.id) {
    const index = transaction.takeOut(before, node);
    const around = withoutGroups(before);
    transaction.change(
      () => parent.appendChild(node),
      // A group goes with its last child, and never counted for places. Others may have left meanwhile.
      () => {
        if (before.removed || index < 0 || index > before.children.length) around.appendChild(node);
        else before.insertChild(index, node);
      },
    );
  }
  transaction.set(node, 'x', to.x);
  transaction.set(node, 'y', to.y);
}

/** With the stamps that stick to it: they keep their places on the note. */
export function moveWithStamps(
  transaction: Transaction,
  note: SceneNode,
  parent: BoardNode,
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
