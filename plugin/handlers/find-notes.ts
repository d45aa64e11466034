// Reads the notes among what is selected on the page, or all that lie outside of maps.
import type { ReplyOf } from '../../shared/protocol/messages';
import { CLOSED, emptyListing, listInto } from '../board/list';
import { boxOf, isBlank, noteAuthor, noteText } from '../board/note';
import { isBoardNode } from '../canvas/brush';
import { roleOf } from '../canvas/tags';
import type { Handler } from './handler';

export const findNotes: Handler<'notes.find'> = async ({ among }) => {
  const { children, selection } = figma.currentPage;
  const found = new Map<string, ReplyOf<'notes.find'>['notes'][number]>();
  let others = 0;
  for (const looked of among === 'page' ? children : selection) {
    const listing = emptyListing();
    listInto(listing, whole(looked));
    const notes = listing.notes.map(({ node, type, where }) => {
      const text = noteText(node, type);
      return { node: node.id, text, author: noteAuthor(node, type), theme: where.theme, box: boxOf(node) };
    });
    const written = notes.filter(({ text }) => !isBlank(text));
    for (const note of written) found.set(note.node, note);
    if (written.length === 0) others += 1;
  }
  return { notes: [...found.values()], others };
};

/** The note frame around a text of its own; nothing for what lies in a closed piece of ours, such as a badge. */
function whole(looked: SceneNode): SceneNode[] {
  for (let at = looked.parent; at !== null && isBoardNode(at); at = at.parent) {
    const role = roleOf(at);
    if (role === 'note') return [at];
    if (role !== undefined && role !== 'map' && CLOSED.includes(role)) return [];
  }
  return [looked];
}
