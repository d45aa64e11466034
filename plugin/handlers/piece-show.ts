// Scrolls the user's own view to one node of the map, or to the whole map.
import { centre, hullOf, type Rect } from '../../shared/geometry/rect';
import { Pace } from '../pause';
import type { MapRoot } from '../read/board-node';
import { boxesOfMap } from '../read/list';
import { pageOf } from '../read/maps';
import { readPageTags } from '../read/page-tags';
import { isAdopted, sectionBox } from '../read/regions';
import { readTag } from '../read/tags';
import type { Handler } from './handler';

export const pieceShow: Handler<'piece.show'> = async ({ node, role, section }, { needs }) => {
  const root = await needs.map(node);
  const kind = section === undefined ? { role } : { role, section };
  const found = role === 'map' ? root : await needs.piece(root, kind);
  const page = pageOf(found);
  if (page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page);
  figma.viewport.scrollAndZoomIntoView([found]);
  // On a board of people's own, more is to be seen than the node.
  const box = role === 'map' ? await boxOfBoard(root) : regionOf(found);
  if (box !== null) showBox(box);
  return {};
};

/** Null for a map that the plugin drew. */
async function boxOfBoard(root: MapRoot): Promise<Rect | null> {
  const tags = await readPageTags(pageOf(root), new Pace());
  return tags.of(root.id).some(({ tag }) => isAdopted(tag)) ? hullOf(boxesOfMap(root, tags)) : null;
}

function regionOf(node: SceneNode): Rect | null {
  const tag = readTag(node);
  return tag !== null && isAdopted(tag) ? sectionBox({ node, tag }) : null;
}

/** The share of the screen that is filled. */
const FILLED = 0.9;

/** A smaller view than that of its node, never a closer one. */
function showBox(box: Rect): void {
  const { viewport } = figma;
  const { bounds, zoom } = viewport;
  const shares = [bounds.width / Math.max(1, box.width), bounds.height / Math.max(1, box.height)];
  const share = Math.min(...shares) * FILLED;
  if (share >= 1) return;
  viewport.zoom = zoom * share;
  viewport.center = centre(box);
}
