// Hides or shows the notes of sections. Design cannot: its sections are frames.
import { holderOf, sectionParts } from '../read/areas';
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
    for (const holder of hidden ? [holderOf(parts)] : [section.node, holderOf(parts)])
      if (holder.type === 'SECTION') transaction.set(holder, 'sectionContentsHidden', hidden);
  }
  return session.open.viewOf(root);
};
