// Restores a deleted section, empty: where it was drawn, or below the rest of the map.
import { bottom, overlaps, type Point, type Rect, relativeTo } from '../../shared/geometry/rect';
import { boxOf } from '../read/note';
import { findOwnNode, ownNodesOf } from '../read/own-nodes';
import { drawPanel } from '../write/draw-board';
import { growAround } from '../write/grow';
import type { Handler } from './handler';

const MARGIN = 64;

export const sectionRestore: Handler<'section.restore'> = async (
  { node, panel, place },
  { transaction, needs, session },
) => {
  const root = await needs.map(node);
  await transaction.fonts.load();
  // Somebody else may have restored it while the fonts were loading.
  if (findOwnNode(await ownNodesOf(root), panel.tag) === undefined) {
    const origin = boxOf(root);
    const taken = root.children.map((child) => relativeTo(boxOf(child), origin));
    const drawn = drawPanel(transaction, root, panel, (size) => cornerFor({ ...place, ...size }, taken));
    growAround(transaction, root, drawn, MARGIN);
  }
  return session.open.reload(root);
};

/** Its original place, or below everything on the map if that place is taken. */
function cornerFor(wanted: Rect, taken: readonly Rect[]): Point {
  if (!taken.some((box) => overlaps(box, wanted))) return wanted;
  return { x: MARGIN, y: Math.max(...taken.map(bottom)) + MARGIN };
}
