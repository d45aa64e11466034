// Hides or shows the notes of sections. Design cannot: its sections are frames.
import { hidingNodeOf, sectionParts } from '../read/areas';
import { ownNodesOf } from '../read/own-nodes';
import type { Handler } from './handler';

export const sectionsHide: Handler<'sections.hide'> = async (
  { node, sections, hidden },
  { transaction, needs, session },
) => {
  const root = await needs.map(node);
  // If two sections have the same id, both count: each holds somebody's notes.
  for (const parts of sectionParts(await ownNodesOf(root))) {
    const { section } = parts;
    if (!sections.some((id) => id === section.tag.section)) continue;
    // People may have hidden the whole section by hand.
    const hiding = hidingNodeOf(parts);
    for (const container of hidden ? [hiding] : [section.node, hiding])
      if (container?.type === 'SECTION') transaction.set(container, 'sectionContentsHidden', hidden);
  }
  return session.open.viewOf(root);
};
