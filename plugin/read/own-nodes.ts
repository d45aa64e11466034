// Finds a map's own nodes by their tags, wherever people moved them.
import type { FailureCode } from '../../shared/contract/failure';
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

/** The node of a kind that we drew. If it was deleted, its first copy in the same kind of place. */
export function findOwnNode(pieces: readonly OwnNode[], kind: OwnNodeKind): SceneNode | undefined {
  const same = pieces.filter(({ tag }) => isKind(tag, kind));
  const original = same.find(({ node, tag }) => !isCopy(node, tag));
  return (original || same.find(isAtHome))?.node;
}

/** The parents of our texts and labels, by role; roles that are not listed may be anywhere. */
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

/** Only here may a copy replace its deleted original; anywhere else it is somebody's own. */
export function isAtHome({ node, tag }: OwnNode): boolean {
  const homes = HOMES[tag.role];
  if (homes === undefined) return true;
  const { parent } = node;
  const around = parent !== null && isBoardNode(parent) ? readTag(parent) : null;
  return around !== null && homes.includes(around.role) && around.section === tag.section;
}

/** The first node of a kind on a map; throws if it is gone. */
export function requireOwnNode(root: BoardNode, kind: OwnNodeKind): SceneNode {
  const node = findOwnNode(ownNodesOf(root), kind);
  if (node !== undefined) return node;
  throw failure(codeOf(kind), 'find the piece', kind.section || kind.role);
}

/** What to report when a node of a kind is gone. */
export const codeOf = ({ role }: OwnNodeKind): FailureCode => (role === 'section' ? 'no-section' : 'no-text');
