// Moves the runner's own view to a section.

import { mapRoot } from '../board/maps';
import { sectionNode } from '../board/pieces';
import type { Handler } from './handler';

export const showSection: Handler<'section.show'> = async ({ node, section }) => {
  const root = await mapRoot(node);
  const found = sectionNode(root, section);
  const page = pageOf(found);
  if (page !== null && page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page);
  figma.viewport.scrollAndZoomIntoView([found]);
  return {};
};

function pageOf(node: BaseNode): PageNode | null {
  let at: BaseNode | null = node;
  while (at !== null && at.type !== 'PAGE') at = at.parent;
  return at;
}
