// Hides or shows the contents of sections. Design cannot: its sections are frames.
import { ownNodesOf } from '../read/own-nodes';
import type { Handler } from './handler';

export const sectionsHide: Handler<'sections.hide'> = async (
  { node, sections, hidden },
  { transaction, needs, session },
) => {
  const root = await needs.map(node);
  // If two sections have the same id, both count: each holds somebody's notes.
  for (const { node: section, tag } of await ownNodesOf(root)) {
    const isMeant = tag.role === 'section' && sections.some((id) => id === tag.section);
    if (isMeant && section.type === 'SECTION') transaction.set(section, 'sectionContentsHidden', hidden);
  }
  return session.open.viewOf(root);
};
