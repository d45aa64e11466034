// Where a section lies: on its own node, or, on a board of people's own, in the region around what heads it.
import { type Margins, type Point, type Rect, withMargins } from '../../shared/geometry/rect';
import type { Tag } from '../../shared/map/tag';
import { failure } from '../failures';
import { type BoardNode, type Container, isBoardNode, type MapRoot } from './board-node';
import { boxOf } from './note';
import type { OwnNode } from './page-tags';
import { readTag } from './tags';

export const sectionBox = ({ node, tag }: Pick<OwnNode, 'node' | 'tag'>): Rect =>
  tag.region === undefined ? boxOf(node) : withMargins(boxOf(node), tag.region);

/** Whether people drew what stands for this section. */
export const isAdopted = ({ region }: Tag): boolean => region !== undefined;

const isNone = ({ left, top, right, bottom }: Margins): boolean =>
  [left, top, right, bottom].every((side) => side === 0);

/** Whether the notes of a section lie in its node, rather than around or on it. */
export const holdsItsNotes = ({ node, tag }: Pick<OwnNode, 'node' | 'tag'>): boolean =>
  isBoardNode(node) && (tag.region === undefined || isNone(tag.region));

/** The section, frame or page that a node lies in; groups are left as people made them. */
export function containerAround(node: SceneNode): Container {
  let at = node.parent;
  while (at !== null && at.type !== 'PAGE' && !isBoardNode(at)) at = at.parent;
  return at ?? figma.currentPage;
}

/** What lies on a map but in none of its sections is drawn here. */
export const ownGround = (root: MapRoot): Container =>
  isBoardNode(root) && readTag(root)?.section === undefined ? root : containerAround(root);

/** The corner that coordinates in a container count from. */
export function originOf(container: Container): Point {
  return container.type === 'PAGE' ? { x: 0, y: 0 } : boxOf(container);
}

/** A panel can only be drawn into a section or frame; a map without one has no panels yet. */
export function requireBoard(root: MapRoot): BoardNode {
  if (isBoardNode(root) && readTag(root)?.section === undefined) return root;
  throw failure('no-section', 'find the map', 'map');
}
