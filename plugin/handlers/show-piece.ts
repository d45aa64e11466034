// Moves the runner's own view to a piece of the map, or to the whole map.
import { mapRoot, pageOf } from '../board/maps';
import { standingPiece } from '../board/pieces';
import type { Handler } from './handler';

export const showPiece: Handler<'piece.show'> = async ({ node, role, section }) => {
  const root = await mapRoot(node);
  const kind = section === undefined ? { role } : { role, section };
  const found = role === 'map' ? root : standingPiece(root, kind);
  const page = pageOf(found);
  if (page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page);
  figma.viewport.scrollAndZoomIntoView([found]);
  return {};
};
