// Moves what people have put on a map into new sections, with what is on it and between it, and takes the old sections
// away. Nothing of people's is drawn anew.
import { NOTE_GAP } from '../../shared/geometry/grid';
import type { Point } from '../../shared/geometry/rect';
import { relativeTo } from '../../shared/geometry/rect';
import { KEYS } from '../../shared/map/tag';
import type { Pace } from '../pause';
import type { Belonging, Follower, ParentSection } from '../read/belongings';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import type { Place, Settler } from '../read/settle';
import { readTag } from '../read/tags';
import { newBin } from './bin';
import type { NewHome } from './draw-sections';
import { moveInto } from './move';
import type { Transaction } from './transaction';

/** Somebody may have deleted it meanwhile. A rotated thing's corner is not that of its box. */
export function settleAt(transaction: Transaction, node: SceneNode, parent: BoardNode, corner: Point): void {
  if (node.removed || parent.removed) return;
  const box = boxOf(node);
  const [[, , x], [, , y]] = node.absoluteTransform;
  moveInto(transaction, node, parent, { x: corner.x + x - box.x, y: corner.y + y - box.y });
}

/** What has no words and no place remembers where it was. */
export function settle(transaction: Transaction, settler: Settler, homes: ReadonlyMap<Place, NewHome>): void {
  const { thing, to, from, isSilent } = settler;
  const home = homes.get(to);
  const corner = home?.corners.get(settler);
  if (home === undefined || corner === undefined || thing.node.removed) return;
  settleAt(transaction, thing.node, home.node, corner);
  if (isSilent) transaction.setData(thing.node, KEYS.was, to === '' ? from || '' : '');
}

/** What people have put into an old section since it was read. In one turn with the end of the old sections. */
export function settleLate(
  transaction: Transaction,
  { thing, to }: Settler,
  homes: ReadonlyMap<Place, NewHome>,
): void {
  const home = homes.get(to) || [...homes.values()][0];
  if (home === undefined || thing.node.removed) return;
  settleAt(transaction, thing.node, home.node, home.free);
  home.free = { x: home.free.x, y: home.free.y + thing.box.height + NOTE_GAP };
}

/** Stamps and badges keep their places on their notes. */
export async function follow(
  transaction: Transaction,
  followers: readonly Follower[],
  pace: Pace,
): Promise<void> {
  for (const { node, host, offset } of followers) {
    if (pace.spend(CALLS)) await pace.rest();
    if (node.removed || host.removed) continue;
    const parent = containerOf(host);
    if (parent === null) continue;
    const { x, y } = relativeTo(boxOf(host), boxOf(parent));
    settleAt(transaction, node, parent, { x: x + offset.x, y: y + offset.y });
  }
}

/** Calls to Figma for one node. */
const CALLS = 12;

function containerOf({ parent }: SceneNode): BoardNode | null {
  let at: BaseNode | null = parent;
  while (at !== null && at.type !== 'PAGE' && !isBoardNode(at)) at = at.parent;
  return at !== null && isBoardNode(at) ? at : null;
}

/** Lines between notes are on the map itself; their ends are where their notes are. */
export function rehang(
  transaction: Transaction,
  root: BoardNode,
  line: SceneNode,
  parentSections: readonly ParentSection[],
): void {
  const { parent } = line;
  if (parent === null || line.removed || !parentSections.some(({ id }) => id === parent.id)) return;
  const index = transaction.takeOut(parent, line);
  transaction.change({
    apply: () => root.appendChild(line),
    takeBack: () => {
      if (line.removed || parent.removed || line.parent?.id !== root.id) return;
      if (index < 0 || index > parent.children.length) parent.appendChild(line);
      else parent.insertChild(index, line);
    },
  });
}

/** Moves nodes by as much as what they lie over. */
export function shift(transaction: Transaction, things: readonly Belonging[], by: Point): void {
  const places = things
    .filter(({ node }) => !node.removed)
    .map(({ node }) => ({ node, x: node.x + by.x, y: node.y + by.y }));
  for (const { node, x, y } of places) {
    transaction.set(node, 'x', x);
    transaction.set(node, 'y', y);
  }
}

/** Far from everything, until it is removed at the very end. */
const AWAY = 200_000;

/** Takes nodes of ours off the map: they are no longer ours, and go with the commit, because a removal cannot be taken back. */
export function discard(transaction: Transaction, root: BoardNode, nodes: readonly SceneNode[]): void {
  const bin = newBin(transaction);
  // Whoever deletes the map meanwhile means these as well.
  transaction.change({
    apply: () => {},
    takeBack: () => {
      if (root.removed && !bin.removed) for (const node of [...bin.children]) node.remove();
    },
  });
  const { x, y } = boxOf(root);
  bin.x = x - AWAY;
  bin.y = y - AWAY;
  for (const node of nodes) {
    if (node.removed) continue;
    disown(transaction, node);
    if ('findAllWithCriteria' in node)
      for (const part of node.findAllWithCriteria(TAGGED)) disown(transaction, part);
    moveInto(transaction, node, bin, { x: 0, y: 0 });
  }
  transaction.leaving.set(bin.id, bin);
}

const TAGGED = { pluginData: { keys: [KEYS.tag] } };

/** Says nothing, as any tag that cannot be read. */
const NO_TAG = '-';

export function disown(transaction: Transaction, node: SceneNode): void {
  if (readTag(node) !== null) transaction.setData(node, KEYS.tag, NO_TAG);
}

/** Behind everything that people have put on the map itself. */
export function sendToBack(transaction: Transaction, root: BoardNode, panels: readonly SceneNode[]): void {
  for (const panel of [...panels].reverse()) {
    if (panel.removed) continue;
    transaction.change({
      apply: () => root.insertChild(0, panel),
      takeBack: () => {
        if (!panel.removed && panel.parent?.id === root.id) root.appendChild(panel);
      },
    });
  }
}
