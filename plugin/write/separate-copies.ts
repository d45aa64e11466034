// Gives maps that somebody duplicated an identity of their own.
import { copiesAmong, type RootIdentity } from '../../shared/map/identity';
import { formatTag, KEYS } from '../../shared/map/tag';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { findMaps } from '../read/maps';
import { ownNodesInside } from '../read/own-nodes';
import { mapIdOf, readTag } from '../read/tags';
import type { Transaction } from './transaction';

/**
 * Makes each map that somebody duplicated a map of its own. Writes to the board, so it belongs to a request of a
 * person and never to an event.
 */
export async function separateCopies(transaction: Transaction): Promise<void> {
  const roots = findMaps();
  const identities = await Promise.all(roots.map(identityOf));
  const copies = copiesAmong(identities).map(({ node }) => node);
  if (copies.length === 0) return;
  for (const root of roots) if (!root.removed && copies.includes(root.id)) giveNewId(transaction, root);
}

/** Node ids of two files may be the same, so an original must also carry the same map id. */
async function identityOf(root: BoardNode): Promise<RootIdentity> {
  const node = root.id;
  const home = root.getPluginData(KEYS.home);
  const map = mapIdOf(root);
  const original = home === node ? null : await figma.getNodeByIdAsync(home);
  const isMap = original !== null && isBoardNode(original);
  const isCopy = isMap && original.getPluginData(KEYS.home) === home && mapIdOf(original) === map;
  return { node, map, home, isCopy };
}

/** Twelve characters that no other map of the file has. */
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
