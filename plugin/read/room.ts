// Where a section has room for notes, and what is already there. Coordinates are relative to the section.
import { notesTop } from '../../shared/draw/layout';
import { PADDING } from '../../shared/draw/plan';
import { bottom, type Rect, relativeTo } from '../../shared/geometry/rect';
import type { Role } from '../../shared/map/tag';
import type { BoardNode } from './board-node';
import { findDetached } from './detached';
import { boxOf } from './note';
import { isCopy, readTag } from './tags';

export interface Room {
  /** Below the badge, heading and prompts. */
  area: Rect;
  taken: Rect[];
}

const TAKING: readonly (Role | undefined)[] = [undefined, 'note', 'theme'];
/** These belong to notes and move with them. */
const FLOATING: readonly string[] = ['STAMP', 'CONNECTOR', 'LINE', 'evidence', 'tension-label'];

/** `leaving` are nodes that will give up their places. */
export function roomIn(root: BoardNode, section: BoardNode, leaving: readonly string[] = []): Room {
  const { width, height } = section;
  const origin = boxOf(section);
  const gone = new Set(leaving);
  const taken: Rect[] = [];
  let end = PADDING;
  for (const node of [...section.children, ...findDetached(root, origin).floatingNotes]) {
    const { type } = node;
    const tag = type === 'STICKY' ? null : readTag(node);
    const role = tag?.role;
    if (FLOATING.includes(role || type) || gone.has(node.id)) continue;
    const box = relativeTo(boxOf(node), origin);
    if (TAKING.includes(role) || (tag !== null && isCopy(node, tag))) taken.push(box);
    else end = Math.max(end, bottom(box));
  }
  const top = notesTop(end);
  return { area: { x: PADDING, y: top, width: width - 2 * PADDING, height: height - top }, taken };
}
