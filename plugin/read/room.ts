// Where a section has room for notes, and what is already there. Coordinates are relative to what holds them.
import { AREA_PADDING, PADDING } from '../../shared/draw/sizes';
import { bottom, encloses, overlaps, type Rect, relativeTo } from '../../shared/geometry/rect';
import type { Role } from '../../shared/map/tag';
import { Pace } from '../pause';
import type { NotePlace } from './areas';
import { nodesAround } from './around';
import { type MapRoot, typeOf } from './board-node';
import { boxOf } from './note';
import { originOf } from './regions';
import { isCopy, readTag, roleOf } from './tags';

export interface Room {
  /** Below what is ours. */
  area: Rect;
  taken: Rect[];
}

const TAKING: readonly (Role | undefined)[] = [undefined, 'note', 'theme'];
/** These belong to notes and move with them. */
const FLOATING: readonly string[] = ['STAMP', 'CONNECTOR', 'LINE', 'evidence', 'tension-label'];

/** Below the last of our own nodes. */
const GAP = 32;

/** Calls to Figma for one node. */
const CALLS = 4;

/** `leaving` are nodes that will give up their places. */
export async function roomIn(
  root: MapRoot,
  { container, box: room, isShared }: NotePlace,
  leaving: readonly string[],
): Promise<Room> {
  const pace = new Pace();
  const origin = originOf(container);
  const within = relativeTo(room, origin);
  const gone = new Set(leaving);
  const taken: Rect[] = [];
  let end = 0;
  const loose = await nodesAround(root, pace, (box) => overlaps(room, box));
  const inside = container.children.map((node) => ({ node, isInside: true }));
  for (const { node, isInside } of [...inside, ...loose.map(({ node }) => ({ node, isInside: false }))]) {
    if (pace.spend(CALLS)) await pace.rest();
    if (pace.hasRested && node.removed) continue;
    const type = typeOf(node);
    const tag = type === 'STICKY' ? null : readTag(node);
    const role = tag?.role;
    if (FLOATING.includes(role || type) || (gone.size > 0 && gone.has(node.id))) continue;
    const box = relativeTo(boxOf(node), origin);
    // Around a region lies what people drew it on.
    if (isShared && (!overlaps(box, within) || encloses(box, within))) continue;
    if (isShared || TAKING.includes(role) || (tag !== null && isCopy(node, tag))) taken.push(box);
    else if (isInside) end = Math.max(end, bottom(box));
  }
  const isArea = isShared || (container.type !== 'PAGE' && roleOf(container) === 'note-area');
  const inset = isArea ? AREA_PADDING : PADDING;
  const { width, height } = room;
  const top = isShared ? inset : Math.max(inset, end + GAP);
  const corner = isShared ? within : { x: 0, y: 0 };
  const area = { x: corner.x + inset, y: corner.y + top, width: width - 2 * inset, height: height - top };
  return { area, taken };
}
