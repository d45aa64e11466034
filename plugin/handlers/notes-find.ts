// Reads the notes in the page's selection, or all notes outside of maps.

import type { ReplyOf } from '../../shared/contract';
import type { Role } from '../../shared/map/tag';
import { isBoardNode } from '../read/board-node';
import { CLOSED, emptyListing, listInto, moveRewordedCopies } from '../read/list';
import { findMaps } from '../read/maps';
import { boxOf, isBlank, noteAuthor, noteText } from '../read/note';
import { notesOn } from '../read/notes-on';
import { roleOf } from '../read/tags';
import type { Handler } from './handler';

export const notesFind: Handler<'notes.find'> = async ({ everywhere }) => {
  const { children, selection } = figma.currentPage;
  const listing = emptyListing();
  for (const looked of everywhere ? children : selection) listInto(listing, whole(looked));
  moveRewordedCopies(listing);
  const passed = new Set<string>();
  if (everywhere) for (const root of findMaps()) for (const { id } of notesOn(root)) passed.add(id);
  const notes: ReplyOf<'notes.find'>['notes'] = [];
  for (const { node, type, where } of listing.notes) {
    const { id } = node;
    const { theme, path, isHidden } = where;
    // Nobody selected these, so skip hidden notes and texts inside a drawing or a section.
    const isLeft = everywhere && (isHidden || (type === 'TEXT' && path.length > 0));
    const text = noteText(node, type);
    if (isLeft || passed.has(id) || isBlank(text)) continue;
    passed.add(id);
    notes.push({ node: id, text, author: noteAuthor(node, type), theme, box: boxOf(node) });
  }
  return { notes };
};

/**
 * The note frame around a text, or the node itself; empty if it is inside a closed node of ours, such as a
 * badge.
 */
function whole(looked: SceneNode): SceneNode[] {
  for (let at = looked.parent; at !== null && isBoardNode(at); at = at.parent) {
    const role = roleOf(at);
    if (role === 'note') return [at];
    if (role !== 'map' && CLOSED.includes(role as Role)) return [];
  }
  return [looked];
}
