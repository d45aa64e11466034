// Finds a map's own nodes by what they are, wherever people moved them on the map.
import { KEYS, type Role, type Tag } from '../../shared/board/tag';
import type { SectionId } from '../../shared/model/sections';
import type { BoardNode } from '../canvas/brush';
import { readTag } from '../canvas/tags';

export interface Piece {
  node: SceneNode;
  tag: Tag;
}

/** All nodes of ours in a map, in the order of the layers, without those of a map that lies inside it. */
export function findPieces(root: BoardNode): Piece[] {
  const pieces: Piece[] = [];
  for (const node of root.findAllWithCriteria({ pluginData: { keys: [KEYS.tag] } })) {
    const tag = readTag(node);
    if (tag !== null) pieces.push({ node, tag });
  }
  return pieces;
}

/** The first node with a role, in a section where one is named: a duplicate lies above its original. */
export function pieceOf(pieces: readonly Piece[], role: Role, section?: SectionId): SceneNode | undefined {
  return pieces.find(({ tag }) => tag.role === role && tag.section === section)?.node;
}
