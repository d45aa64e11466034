// Hides what lies in sections from people, or shows it again. In Design sections are frames, which cannot do that.
import { mapRoot } from '../read/maps';
import { ownNodesOf } from '../read/own-nodes';
import { allOrNothing } from '../write/transaction';
import type { Handler } from './handler';

export const hideSections: Handler<'sections.hide'> = async ({ node, sections, hidden }, session) => {
  const root = await mapRoot(node);
  return await allOrNothing((transaction) => {
    // Of two sections with the same id both count: notes of somebody lie in each.
    for (const { node: piece, tag } of ownNodesOf(root)) {
      const isMeant = tag.role === 'section' && sections.some((section) => section === tag.section);
      if (isMeant && piece.type === 'SECTION') transaction.set(piece, 'sectionContentsHidden', hidden);
    }
    return session.viewOf(root);
  });
};
