// Scans the top level of the page for notes that lie over a map without being in it, and for sections dragged
// out of it. Descends only into nodes that touch the map.
import { overlaps, type Rect } from '../../shared/geometry/rect';
import { type BoardNode, isBoardNode } from './board-node';
import { boxOf, isUserOwned, type NodeType } from './note';
import { mapIdOf, readTag } from './tags';

export interface Detached {
  /**
   * Notes, groups and people's own sections that overlap the map; a note in them is on the map if its centre
   * is.
   */
  floatingNotes: SceneNode[];
  /** Sections of this map, anywhere on the page. */
  detachedSections: SceneNode[];
}

const LOOSE_TYPES: readonly NodeType[] = [
  'STICKY',
  'SHAPE_WITH_TEXT',
  'TEXT',
  'GROUP',
  'STAMP',
  'CONNECTOR',
  'LINE',
];

export function findDetached(root: BoardNode, box: Rect): Detached {
  const detached: Detached = { floatingNotes: [], detachedSections: [] };
  const { parent } = root;
  if (parent === null || !('children' in parent)) return detached;
  const map = mapIdOf(root);
  for (const node of parent.children as readonly SceneNode[]) {
    const { type } = node;
    const isContainer = isBoardNode({ type });
    if (!isContainer && !LOOSE_TYPES.includes(type)) continue;
    if (isContainer && node.id === root.id) continue;
    const tag = isContainer ? readTag(node) : null;
    if (tag?.role === 'section' && tag.map === map) detached.detachedSections.push(node);
    else if (isUserOwned(tag) && overlaps(box, boxOf(node))) detached.floatingNotes.push(node);
  }
  return detached;
}
