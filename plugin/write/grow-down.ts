// Makes a part of a map taller: what stands beside it in its row gets as tall, what lies below them goes down, and
// whatever contains them grows as far as it has to. Nothing is moved elsewhere, and nothing goes up.
import { AREA_MARGIN, PADDING, ROOT_PADDING } from '../../shared/draw/sizes';
import { type Push, pushBelow, pushDown } from '../../shared/geometry/push-down';
import { bottom, overlaps, type Rect } from '../../shared/geometry/rect';
import type { Role } from '../../shared/map/tag';
import { Pace } from '../pause';
import { type BoardNode, isBoardNode, typeOf } from '../read/board-node';
import { boxOf } from '../read/note';
import { roleOf } from '../read/tags';
import { fastenedTo } from '../read/tensions';
import { resize } from './grow';
import type { Transaction } from './transaction';

const IN_ROWS: readonly (Role | undefined)[] = ['section', 'persona'];
/** Places that differ by less are the same. */
const SAME = 1;
/** Calls to Figma for one node. */
const CALLS = 5;

/** A node that gets taller, and where it was and will be on the page. */
interface Grown {
  node: SceneNode;
  before: Rect;
  by: number;
  /** Where it will end. */
  end: number;
  /** What lies over it goes down with what is in it. */
  inside: readonly Push[];
}

interface Sibling {
  node: SceneNode;
  box: Rect;
  /** Of panels and areas. */
  role: Role | undefined;
  isSolid: boolean;
}

/** How far each node is to go down, and by how much each is to grow. */
class Changes {
  readonly down = new Map<SceneNode, number>();
  readonly taller = new Map<BoardNode, number>();
}

export interface Growth {
  node: SceneNode;
  by: number;
  /** Where a text that has grown by itself ended before. */
  edge?: number;
}

/** What lies over the map without being in it goes down with what is under it, and so does what it would cover. */
export async function growDown(
  transaction: Transaction,
  { node, by, edge = bottom(boxOf(node)) }: Growth,
  pace: Pace = new Pace(),
): Promise<void> {
  const changes = new Changes();
  const box = boxOf(node);
  const isContainer = isBoardNode(node);
  if (isContainer) changes.taller.set(node, by);
  const before = { ...box, height: edge - box.y };
  const end = isContainer ? edge + by : bottom(box);
  let grown: Grown | null = { node, before, by, end, inside: [] };
  while (grown !== null) grown = await growAmong(grown, changes, pace);
  await apply(transaction, changes, pace);
}

/** Settles what happens beside `grown`; returns what contains them, unless that is the page. */
async function growAmong(grown: Grown, changes: Changes, pace: Pace): Promise<Grown | null> {
  const { parent } = grown.node;
  if (parent === null || parent.type === 'DOCUMENT') return null;
  const isPage = parent.type === 'PAGE';
  const siblings = await siblingsOf(grown.node, parent, pace);
  const around = isPage ? undefined : roleOf(parent as SceneNode);
  const mates = around === 'map' && grown.by > 0 ? matesOf(grown, siblings) : [];
  for (const { node } of mates) stretch(node as BoardNode, grown.by, changes);
  const own = pushesOf(grown, around, mates);
  const box = { ...grown.before, height: grown.before.height + grown.by };
  const things = siblings.map((sibling) => {
    // On the page, what the map does not touch stays.
    const isFar = isPage && !overlaps(box, sibling.box);
    return { ...sibling, pushes: isFar ? grown.inside : [...grown.inside, ...own] };
  });
  const { by, pushes } = pushDown(things);
  const moved = siblings
    .map((sibling, at) => ({ ...sibling, down: by[at] ?? 0 }))
    .filter(({ down }) => down > 0);
  for (const { node, down } of moved) changes.down.set(node, down);
  if (isPage) return null;
  const ends = [
    grown.end + marginIn(around, roleOf(grown.node)),
    ...moved.map(({ box, role, down }) => bottom(box) + down + marginIn(around, role)),
  ];
  const most = Math.max(grown.by, ...moved.map(({ down }) => down));
  return grownAround(
    parent as SceneNode,
    Math.max(...ends),
    most,
    [...grown.inside, ...own, ...pushes],
    changes,
  );
}

/** A panel that had room to spare grows by less than what is in it. */
function grownAround(
  node: SceneNode,
  end: number,
  most: number,
  pushes: readonly Push[],
  changes: Changes,
): Grown {
  const before = boxOf(node);
  const by = Math.min(most, Math.max(0, end - bottom(before)));
  // A group grows by itself.
  if (isBoardNode(node) && by > 0) stretch(node, by, changes);
  const inside = pushes.map((push) => ({ ...push, to: Math.min(push.to, bottom(before)) }));
  return { node, before, by, end: bottom(before) + by, inside };
}

/** Below a text in the header lies the whole map. */
function pushesOf({ node, before, by }: Grown, around: Role | undefined, mates: readonly Sibling[]): Push[] {
  if (by <= 0) return [];
  const from = bottom(before);
  if (around === 'map' && !isBoardNode(node))
    return [
      { ...pushBelow(before, from, by), left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY },
    ];
  return [pushBelow(before, from, by), ...mates.map(({ box }) => pushBelow(box, bottom(box), by))];
}

/** What the map's rows consist of, one as tall as the other. */
export const standsInRow = (node: SceneNode): boolean => isBoardNode(node) && IN_ROWS.includes(roleOf(node));

/** What stands beside a panel and is as tall. */
function matesOf({ node, before }: Grown, siblings: readonly Sibling[]): Sibling[] {
  if (!standsInRow(node)) return [];
  const isSame = (a: number, b: number) => Math.abs(a - b) < SAME;
  return siblings.filter(
    ({ box, role }) =>
      IN_ROWS.includes(role) && isSame(box.y, before.y) && isSame(bottom(box), bottom(before)),
  );
}

/** The area for notes goes on to the panel's lower edge, unless people made it smaller or it goes down itself. */
function stretch(panel: BoardNode, by: number, changes: Changes): void {
  changes.taller.set(panel, by);
  if (roleOf(panel) !== 'section') return;
  const end = bottom(boxOf(panel)) - AREA_MARGIN;
  for (const area of panel.children) {
    // A section may hold hundreds of notes, which this asks nothing.
    if (!isBoardNode({ type: typeOf(area) }) || roleOf(area) !== 'note-area') continue;
    if (changes.taller.has(area as BoardNode) || changes.down.has(area)) continue;
    if (Math.abs(bottom(boxOf(area)) - end) < SAME) changes.taller.set(area as BoardNode, by);
  }
}

function marginIn(container: Role | undefined, role: Role | undefined): number {
  if (container === 'map' || container === undefined) return ROOT_PADDING;
  return role === 'note-area' ? AREA_MARGIN : PADDING;
}

async function siblingsOf(
  beside: SceneNode,
  { type, children }: BaseNode & ChildrenMixin,
  pace: Pace,
): Promise<Sibling[]> {
  const { id } = beside;
  const siblings: Sibling[] = [];
  for (const node of children) {
    if (pace.spend(CALLS)) await pace.rest();
    if ((pace.hasRested && node.removed) || node.id === id) continue;
    const isSolid = isBoardNode({ type: typeOf(node) });
    const role = isSolid && type !== 'PAGE' ? roleOf(node) : undefined;
    siblings.push({ node, box: boxOf(heldBy(node)), role, isSolid });
  }
  return siblings;
}

/** A stamp moves with the node it is stuck to. */
const heldBy = (node: SceneNode): SceneNode =>
  node.type === 'STAMP' ? (node.stuckTo as SceneNode | null) || node : node;

async function apply(transaction: Transaction, { down, taller }: Changes, pace: Pace): Promise<void> {
  for (const [node, by] of taller) if (!node.removed) resize(transaction, node, node.width, node.height + by);
  // A stamp moves with its note, so all places are read before any is written.
  const places: { node: SceneNode; y: number }[] = [];
  for (const [node, by] of down) {
    if (pace.spend(CALLS)) await pace.rest();
    if (!node.removed && !isAttached(node)) places.push({ node, y: node.y + by });
  }
  for (const { node, y } of places) {
    if (pace.spend(CALLS)) await pace.rest();
    if (!node.removed) transaction.set(node, 'y', y);
  }
}

/** Connectors follow the nodes they are attached to. */
const isAttached = (node: SceneNode): boolean =>
  node.type === 'CONNECTOR' && fastenedTo(node).some((end) => end !== undefined);
