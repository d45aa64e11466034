// Finds a map's own nodes by what they are, wherever people moved them.
import { KEYS, type Role, type Tag } from '../../shared/map/tag';
import type { SectionId } from '../../shared/model/sections';
import { failure } from '../failures';
import { type BoardNode, isBoardNode } from './board-node';
import { findDetached } from './detached';
import { boxOf } from './note';
import { isCopy, readTag } from './tags';

export interface OwnNode {
  node: SceneNode;
  tag: Tag;
}

/** All nodes of ours in a map, in the order of the layers, without those of another map that lies in it. */
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

/** The same, with the sections that people dragged out of the map onto the page. */
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

/** The node of a kind that we drew; where that is gone, its first copy that stands where it stood. */
export function findOwnNode(pieces: readonly OwnNode[], kind: OwnNodeKind): SceneNode | undefined {
  const same = pieces.filter(({ tag }) => isKind(tag, kind));
  const original = same.find(({ node, tag }) => !isCopy(node, tag));
  return (original || same.find(isAtHome))?.node;
}

/** What our texts and labels stand in; those that are not here may stand anywhere. */
const HOMES: { [R in Role]?: readonly Role[] } = {
  title: ['map'],
  'persona-line': ['map'],
  'order-line': ['map'],
  heading: ['section', 'problem', 'actions', 'how-to', 'context', 'theme'],
  badge: ['section'],
  prompt: ['section'],
  photo: ['persona'],
  'persona-name': ['persona'],
  'persona-details': ['persona'],
  'problem-hint': ['problem'],
  'problem-text': ['problem'],
  'actions-table': ['actions'],
  'actions-cell': ['actions-row'],
  rule: ['how-to'],
  'context-text': ['context'],
};

/** A copy may stand in for its original only there: elsewhere it is what somebody made of it. */
export function isAtHome({ node, tag }: OwnNode): boolean {
  const homes = HOMES[tag.role];
  if (homes === undefined) return true;
  const { parent } = node;
  const around = parent !== null && isBoardNode(parent) ? readTag(parent) : null;
  return around !== null && homes.includes(around.role) && around.section === tag.section;
}

/** The same on a map, or a failure that says that it is gone. */
export function requireOwnNode(root: BoardNode, kind: OwnNodeKind): SceneNode {
  const node = findOwnNode(ownNodesOf(root), kind);
  if (node !== undefined) return node;
  const { role, section } = kind;
  throw failure(role === 'section' ? 'no-section' : 'no-text', 'find the piece', section || role);
}

/** Sections of ours are what the editor has for containers. */
export const sectionNode = (root: BoardNode, section: SectionId): BoardNode =>
  requireOwnNode(root, { role: 'section', section }) as BoardNode;
