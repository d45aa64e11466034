// Lists what lies in a map, without reading it. In one go: while nobody can move anything, each note is met exactly once.
import type { Tag } from '../../shared/board/tag';
import { readTag } from '../canvas/tags';
import { type Found, isNote, isTheirs, type NodeType, type NoteNode, type Where } from './note';

/** A node of ours: title, heading, prompt, section, table … */
export interface Ours {
  node: SceneNode;
  type: NodeType;
  tag: Tag;
  where: Where;
}

export interface Listing {
  notes: Found[];
  ours: Ours[];
  stamps: number;
  /** What is neither a note nor ours nor a container, in our sections, by type. */
  others: Record<string, number>;
}

const NOWHERE: Where = { holder: null, theme: '', path: [], isHidden: false };

/** Roles whose inside is not looked at. A whole map that lies in this one is a map of its own. */
export const CLOSED: readonly Tag['role'][] = ['map', 'badge', 'photo'];

export const emptyListing = (): Listing => ({ notes: [], ours: [], stamps: 0, others: {} });

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
  if (own !== null && !isTheirs(own)) listing.ours.push({ node, type, tag: own, where });
  if (!('children' in node)) {
    if (own === null && where.holder !== null) listing.others[type] = (listing.others[type] ?? 0) + 1;
  } else if (own === null || !CLOSED.includes(own.role)) {
    listInto(listing, node.children, inside(node, type, own, where));
  }
}

function inside(node: SceneNode & ChildrenMixin, type: NodeType, tag: Tag | null, where: Where): Where {
  const { id } = node;
  const path = [...where.path, id];
  const isHidden =
    where.isHidden || !node.visible || (type === 'SECTION' && (node as SectionNode).sectionContentsHidden);
  if (tag?.role === 'section') return { holder: id, theme: '', path, isHidden };
  if (tag === null && type === 'SECTION') return { holder: where.holder, theme: node.name, path, isHidden };
  return { ...where, path, isHidden };
}
