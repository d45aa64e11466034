// Lists what lies in a map, without reading it. In one go: while nobody can move anything, each note is met exactly once.
import type { Tag } from '../../shared/board/tag';
import type { Rect } from '../../shared/geometry/rect';
import type { BoardNode } from '../canvas/brush';
import { readTag, roleOf } from '../canvas/tags';
import {
  type Found,
  hidesContents,
  isNote,
  isTheirs,
  type NodeType,
  type NoteNode,
  type Where,
} from './note';
import { straysOf } from './strays';

/** A node of ours: title, heading, prompt, section, table … */
export interface Ours {
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
  ours: Ours[];
  stamps: number;
  /** What is neither a note nor ours nor a container, in our sections, by type. */
  others: Record<string, number>;
  /** Connectors and lines, some of them between two notes. */
  lines: Line[];
}

const NOWHERE: Where = { holder: null, theme: '', path: [], isHidden: false };

/** Roles whose inside is not looked at. A whole map that lies in this one is a map of its own. */
export const CLOSED: readonly Tag['role'][] = ['map', 'badge', 'photo', 'evidence', 'tension-label'];

export const emptyListing = (): Listing => ({ notes: [], ours: [], stamps: 0, others: {}, lines: [] });

/** Everything on a map; notes from `loose` on lie over it or beside it, and their middle decides. */
export function listMap(root: BoardNode, box: Rect): { listing: Listing; loose: number } {
  const listing = emptyListing();
  const strays = straysOf(root, box);
  listInto(listing, root.children);
  listInto(listing, strays.sections);
  const loose = listing.notes.length;
  listInto(listing, strays.loose);
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
  if (own !== null && !isTheirs(own)) listing.ours.push({ node, type, tag: own, where });
  if (!('children' in node)) {
    if (own === null && where.holder !== null) countOther(listing, type);
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
  if (tag?.role === 'section') return { holder: id, theme: '', path, isHidden };
  const isTheme = tag === null ? type === 'SECTION' : tag.role === 'theme';
  return { ...where, ...(isTheme ? { theme: themeName(node) } : {}), path, isHidden };
}
