// Lists the contents of a map without reading them. It is synchronous: nobody can move anything meanwhile, so
// each note is listed exactly once.

import type { Rect } from '../../shared/geometry/rect';
import type { Tag } from '../../shared/map/tag';
import type { BoardNode } from './board-node';
import { isReworded, Originals } from './copies';
import { findDetached } from './detached';
import {
  type Found,
  hidesContents,
  isNote,
  isUserOwned,
  type NodeType,
  type NoteNode,
  type Where,
} from './note';
import { readTag, roleOf } from './tags';

/** One of our own nodes: title, heading, prompt, section, table … */
export interface PluginOwned {
  node: SceneNode;
  type: NodeType;
  tag: Tag;
  where: Where;
}

/** A tension, if both its ends are at notes. */
export interface Line {
  node: ConnectorNode | LineNode;
  type: NodeType;
  tag: Tag | null;
  where: Where;
}

export interface Listing {
  notes: Found[];
  pluginOwned: PluginOwned[];
  stamps: number;
  /** Counts, by type, the other nodes in our sections: not notes, not ours, not containers. */
  others: Record<string, number>;
  /** Connectors and lines; some of them link two notes. */
  lines: Line[];
}

const NOWHERE: Where = { parentSection: null, theme: '', path: [], isHidden: false };

/** Roles whose children are skipped. A whole map inside this one counts as a separate map. */
export const CLOSED: readonly Tag['role'][] = ['map', 'badge', 'photo', 'evidence', 'tension-label'];

export const emptyListing = (): Listing => ({ notes: [], pluginOwned: [], stamps: 0, others: {}, lines: [] });

/**
 * Everything on a map. Notes from index `loose` on lie over or beside it, and count only if their centre is
 * on it.
 */
export function listMap(root: BoardNode, box: Rect): { listing: Listing; loose: number } {
  const listing = emptyListing();
  const detached = findDetached(root, box);
  listInto(listing, root.children);
  listInto(listing, detached.detachedSections);
  moveRewordedCopies(listing);
  const loose = listing.notes.length;
  listInto(listing, detached.floatingNotes);
  return { listing, loose };
}

/** A copy of one of our texts that somebody has rewritten is a note. */
export function moveRewordedCopies(listing: Listing): void {
  const { pluginOwned, notes } = listing;
  let originals: Originals | null = null;
  const lookUp = () => {
    originals ??= new Originals(pluginOwned);
    return originals;
  };
  const own: PluginOwned[] = [];
  for (const piece of pluginOwned) {
    const { node, type, where } = piece;
    if (isReworded(piece, type, lookUp)) notes.push({ node: node as NoteNode, type, where });
    else own.push(piece);
  }
  listing.pluginOwned = own;
}

/** Adds `nodes` and all their descendants to `listing`, in layer order. */
export function listInto(listing: Listing, nodes: readonly SceneNode[], where: Where = NOWHERE): void {
  for (const node of nodes) listNode(listing, node, where);
}

function listNode(listing: Listing, node: SceneNode, where: Where): void {
  const { type } = node;
  if (type === 'STAMP') {
    listing.stamps += 1;
    return;
  }
  let tag: Tag | null | undefined;
  const readTagOnce = () => {
    if (tag === undefined) tag = readTag(node);
    return tag;
  };
  if (isNote(type, readTagOnce)) {
    listing.notes.push({ node: node as NoteNode, type, where });
    return;
  }
  const own = readTagOnce();
  if (type === 'CONNECTOR' || type === 'LINE') {
    listing.lines.push({ node: node as ConnectorNode | LineNode, type, tag: own, where });
    return;
  }
  if (own !== null && !isUserOwned(own)) listing.pluginOwned.push({ node, type, tag: own, where });
  if (!('children' in node)) {
    if (own === null && where.parentSection !== null) countOther(listing, type);
  } else if (own === null || !CLOSED.includes(own.role)) {
    listInto(listing, node.children, inside(node, type, own, where));
  }
}

export function countOther({ others }: Listing, type: NodeType): void {
  others[type] = (others[type] || 0) + 1;
}

/** A frame shows its theme in a text that people can edit, a section in its own name. */
function themeName({ name, type, children }: SceneNode & ChildrenMixin): string {
  const isHead = (node: SceneNode) => node.type === 'TEXT' && roleOf(node) === 'heading';
  const head = type === 'FRAME' ? (children.find(isHead) as TextNode | undefined) : undefined;
  return head?.characters ?? name;
}

function inside(node: SceneNode & ChildrenMixin, type: NodeType, tag: Tag | null, where: Where): Where {
  const { id } = node;
  const path = [...where.path, id];
  const isHidden = where.isHidden || !node.visible || hidesContents(node);
  if (tag?.role === 'section') return { parentSection: id, theme: '', path, isHidden };
  const isTheme = tag === null ? type === 'SECTION' : tag.role === 'theme';
  return { ...where, ...(isTheme ? { theme: themeName(node) } : {}), path, isHidden };
}
