// Finds a map's own nodes by what they are, wherever people moved them.
import { KEYS, type Role, type Tag } from '../../shared/board/tag';
import type { SectionId } from '../../shared/model/sections';
import type { BoardNode } from '../canvas/brush';
import { readTag } from '../canvas/tags';
import { failure } from '../failures';
import { boxOf } from './note';
import { straysOf } from './strays';

export interface Piece {
  node: SceneNode;
  tag: Tag;
}

/** All nodes of ours in a map, in the order of the layers, without those of another map that lies in it. */
export function piecesInside(container: SceneNode & ChildrenMixin): Piece[] {
  const pieces: Piece[] = [];
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
export function piecesOf(root: BoardNode): Piece[] {
  const pieces = piecesInside(root);
  for (const node of straysOf(root, boxOf(root)).sections) {
    const tag = readTag(node);
    if (tag !== null && 'children' in node) pieces.push({ node, tag }, ...piecesInside(node));
  }
  return pieces;
}

export interface PieceKind {
  role: Role;
  section?: SectionId;
  prompt?: string;
}

export const isKind = (tag: Tag, { role, section, prompt }: PieceKind): boolean =>
  tag.role === role && tag.section === section && tag.prompt === prompt;

/** The first node of a kind: a duplicate lies above its original. */
export function pieceOf(pieces: readonly Piece[], kind: PieceKind): SceneNode | undefined {
  return pieces.find(({ tag }) => isKind(tag, kind))?.node;
}

/** The same on a map, or a failure that says that it is gone. */
export function standingPiece(root: BoardNode, kind: PieceKind): SceneNode {
  const node = pieceOf(piecesOf(root), kind);
  if (node !== undefined) return node;
  const { role, section } = kind;
  throw failure(role === 'section' ? 'no-section' : 'no-text', 'find the piece', section || role);
}

/** Sections of ours are what the editor has for containers. */
export const sectionNode = (root: BoardNode, section: SectionId): BoardNode =>
  standingPiece(root, { role: 'section', section }) as BoardNode;
