// Scrolls the user's own view to one node of the map, or to the whole map.
import { pageOf } from '../read/maps';
import type { Handler } from './handler';

export const pieceShow: Handler<'piece.show'> = async ({ node, role, section }, { needs }) => {
  const root = await needs.map(node);
  const kind = section === undefined ? { role } : { role, section };
  const found = role === 'map' ? root : await needs.piece(root, kind);
  const page = pageOf(found);
  if (page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page);
  figma.viewport.scrollAndZoomIntoView([found]);
  return {};
};
