// Moves nodes into others. First into the parent, then to the place: moving in keeps the numbers, not the position
// (platform.md 1.9).
import type { Point } from '../../shared/geometry/rect';
import type { BoardNode } from './brush';
import type { Transaction } from './transaction';

/** For a node that was just created. */
export function putInto(parent: BoardNode, node: SceneNode, { x, y }: Point): void {
  parent.appendChild(node);
  node.x = x;
  node.y = y;
}

/** For a node that stands on the board. */
export function moveInto(transaction: Transaction, node: SceneNode, parent: BoardNode, to: Point): void {
  const before = node.parent;
  if (before !== null && before.id !== parent.id) {
    const index = before.children.findIndex(({ id }) => id === node.id);
    const around = withoutGroups(before);
    transaction.change(
      () => parent.appendChild(node),
      // A group goes with its last child, and never counted for places.
      () => (before.removed ? around.appendChild(node) : before.insertChild(index, node)),
    );
  }
  transaction.set(node, 'x', to.x);
  transaction.set(node, 'y', to.y);
}

function withoutGroups(node: BaseNode & ChildrenMixin): BaseNode & ChildrenMixin {
  return node.type === 'GROUP' && node.parent !== null ? withoutGroups(node.parent) : node;
}
