// Lists what lies in a map, without reading it. In one go: while nobody can move anything, each note is met exactly once.

import type { Rect } from '../../shared/geometry/rect';
import type { Tag } from '../../shared/map/tag';
import type { BoardNode } from './board-node';
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

/** A node of ours: title, heading, prompt, section, table … */
export interface PluginOwned {
  node: SceneNode;
  type: NodeType;
  tag: Tag;
  where: Where;
}

/** What may stand for a tension, when it ends at two notes. */
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
  /** What is neither a note nor ours nor a container, in our sections, by type. */
  others: Record<string, number>;
  /** Connectors and lines, some of them between two notes. */
  lines: Line[];
}

const NOWHERE: Where = { parentSection: null, theme: '', path: [], isHidden: false };

/** Roles whose inside is not looked at. A whole map that lies in this one is a map of its own. */
export const CLOSED: readonly Tag['role'][] = ['map', 'badge', 'photo', 'evidence', 'tension-label'];

export const emptyListing = (): Listing => ({ notes: [], pluginOwned: [], stamps: 0, others: {}, lines: [] });

/** Everything on a map; notes from `loose` on lie over it or beside it, and their middle decides. */
export function listMap(root: BoardNode, box: Rect): { listing: Listing; loose: number } {
  const listing = emptyListing();
  const detached = findDetached(root, box);
  listInto(listing, root.children);
  listInto(listing, detached.detachedSections);
  const loose = listing.notes.length;
  listInto(listing, detached.floatingNotes);
  return { listing, loose };
}

/** Adds `nodes` and everything inside to `listing`, in the order of the layers. */
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

/** A frame shows its name on a text that people may edit, a section on its chip. */
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
