// Hides what lies in sections from people, or shows it again. In Design sections are frames, which cannot do that.
import { mapRoot } from '../read/maps';
import { ownNodesOf } from '../read/own-nodes';
import type { Handler } from './handler';

export const sectionsHide: Handler<'sections.hide'> = async (
  { node, sections, hidden },
  { transaction, session },
) => {
  const root = await mapRoot(node);
  // Of two sections with the same id both count: notes of somebody lie in each.
  for (const { node: section, tag } of ownNodesOf(root)) {
    const isMeant = tag.role === 'section' && sections.some((id) => id === tag.section);
    if (isMeant && section.type === 'SECTION') transaction.set(section, 'sectionContentsHidden', hidden);
  }
  return session.open.viewOf(root);
};
