// Moves the runner's own view to a section.
import { mapRoot, pageOf } from '../board/maps';
import { sectionNode } from '../board/pieces';
import type { Handler } from './handler';

export const showSection: Handler<'section.show'> = async ({ node, section }) => {
  const found = sectionNode(await mapRoot(node), section);
  const page = pageOf(found);
  if (page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page);
  figma.viewport.scrollAndZoomIntoView([found]);
  return {};
};
