// Finds a map's own nodes by their tags, wherever people moved them.
import { KEYS, type Role, type Tag } from '../../shared/map/tag';
import type { SectionId } from '../../shared/model/sections';
import { failure } from '../failures';
import type { BoardNode } from './board-node';
import { findDetached } from './detached';
import { boxOf } from './note';
import { readTag } from './tags';

export interface OwnNode {
  node: SceneNode;
  tag: Tag;
}

/** All of our nodes in a map, in layer order, without those of another map nested in it. */
export function ownNodesInside(container: SceneNode & ChildrenMixin): OwnNode[] {
  const pieces: OwnNode[] = [];
  const foreign = new Set<string>();
  for (const node of tagged(container)) {
    const tag = readTag(node);
    if (tag === null) continue;
    if (tag.role === 'map' && 'children' in node) for (const inner of tagged(node)) foreign.add(inner.id);
    else pieces.push({ node, tag });
  }
  return foreign.size === 0 ? pieces : pieces.filter(({ node }) => !foreign.has(node.id));
}

const tagged = (container: SceneNode & ChildrenMixin) =>
  container.findAllWithCriteria({ pluginData: { keys: [KEYS.tag] } });

/** Also includes sections that people dragged out of the map onto the page. */
export function ownNodesOf(root: BoardNode): OwnNode[] {
  const pieces = ownNodesInside(root);
  for (const node of findDetached(root, boxOf(root)).detachedSections) {
    const tag = readTag(node);
    if (tag !== null && 'children' in node) pieces.push({ node, tag }, ...ownNodesInside(node));
  }
  return pieces;
}

export interface OwnNodeKind {
  role: Role;
  section?: SectionId;
  prompt?: string;
}

export const isKind = (tag: Tag, { role, section, prompt }: OwnNodeKind): boolean =>
  tag.role === role && tag.section === section && tag.prompt === prompt;

/** The first node of a kind: a duplicate is layered above its original. */
export function findOwnNode(pieces: readonly OwnNode[], kind: OwnNodeKind): SceneNode | undefined {
  return pieces.find(({ tag }) => isKind(tag, kind))?.node;
}

/** The first node of a kind on a map; throws if it is gone. */
export function requireOwnNode(root: BoardNode, kind: OwnNodeKind): SceneNode {
  const node = findOwnNode(ownNodesOf(root), kind);
  if (node !== undefined) return node;
  const { role, section } = kind;
  throw failure(role === 'section' ? 'no-section' : 'no-text', 'find the piece', section || role);
}

/** Our sections are always containers of the current editor, so the cast is safe. */
export const sectionNode = (root: BoardNode, section: SectionId): BoardNode =>
  requireOwnNode(root, { role: 'section', section }) as BoardNode;
