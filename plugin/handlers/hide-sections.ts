// Hides what lies in sections from people, or shows it again. In Design sections are frames, which cannot do that.
import type { SectionId } from '../../shared/model/sections';
import { mapRoot } from '../board/maps';
import { piecesOf } from '../board/pieces';
import type { BoardNode } from '../canvas/brush';
import { allOrNothing } from '../canvas/transaction';
import type { Handler } from './handler';

export const hideSections: Handler<'sections.hide'> = async ({ node, sections, hidden }, session) => {
  const root = await mapRoot(node);
  return await allOrNothing((transaction) => {
    for (const section of sectionNodes(root, sections)) {
      transaction.set(section, 'sectionContentsHidden', hidden);
    }
    return session.viewOf(root);
  });
};

/** Of two sections with the same id both count: notes of somebody lie in each. */
function sectionNodes(root: BoardNode, sections: readonly SectionId[]): SectionNode[] {
  return piecesOf(root)
    .filter(
      ({ tag }) => tag.role === 'section' && tag.section !== undefined && sections.includes(tag.section),
    )
    .map(({ node }) => node)
    .filter((node): node is SectionNode => node.type === 'SECTION');
}
