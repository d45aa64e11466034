// Gives duplicated maps their own identity.
import { copiesAmong, type RootIdentity } from '../../shared/map/identity';
import { formatTag, KEYS } from '../../shared/map/tag';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { findMaps } from '../read/maps';
import { ownNodesInside } from '../read/own-nodes';
import { mapIdOf, readTag } from '../read/tags';
import type { Transaction } from './transaction';

/**
 * Turns each duplicated map into a map of its own. Writes to the board, so call it only from a user's
 * request, never from an event.
 */
export async function separateCopies(transaction: Transaction): Promise<void> {
  const roots = findMaps();
  const identities = await Promise.all(roots.map(identityOf));
  const copies = copiesAmong(identities).map(({ node }) => node);
  if (copies.length === 0) return;
  for (const root of roots) if (!root.removed && copies.includes(root.id)) giveNewId(transaction, root);
}

/** Node ids can be the same in two files, so the original must also have the same map id. */
async function identityOf(root: BoardNode): Promise<RootIdentity> {
  const node = root.id;
  const home = root.getPluginData(KEYS.home);
  const map = mapIdOf(root);
  const original = home === node ? null : await figma.getNodeByIdAsync(home);
  const isMap = original !== null && isBoardNode(original);
  const isCopy = isMap && original.getPluginData(KEYS.home) === home && mapIdOf(original) === map;
  return { node, map, home, isCopy };
}

/** Twelve characters, unique among the file's maps. */
const newId = (): string =>
  `${Math.random().toString(36)}${Math.random().toString(36)}`.replace(/0\./g, '').slice(0, 12);

function giveNewId(transaction: Transaction, root: BoardNode): void {
  const before = mapIdOf(root);
  const map = newId();
  transaction.setData(root, KEYS.home, root.id);
  const tag = readTag(root) || { v: 1, map, role: 'map' as const };
  transaction.setData(root, KEYS.tag, formatTag({ ...tag, map }));
  for (const piece of ownNodesInside(root)) {
    if (piece.tag.map !== before) continue;
    transaction.setData(piece.node, KEYS.tag, formatTag({ ...piece.tag, map }));
  }
}
