// Gives duplicated maps their own identity.
import { copiesAmong, type RootIdentity } from '../../shared/map/identity';
import { formatTag, KEYS, TAG_VERSION } from '../../shared/map/tag';
import { newId } from '../new-id';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { findLostMaps } from '../read/lost-maps';
import { findMaps } from '../read/maps';
import { isAtHome, type OwnNode, ownNodesInside } from '../read/own-nodes';
import { mapIdOf, readTag, tagFor } from '../read/tags';
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
  // A root that was set back looks like a copy, until it is repaired.
  const lost = findLostMaps().map(({ root }) => root.id);
  for (const root of roots) {
    const isOurs = !root.removed && !lost.includes(root.id) && (readTag(root)?.v || 0) <= TAG_VERSION;
    const isCopied = isOurs && copies.includes(root.id);
    const home = root.getPluginData(KEYS.home);
    if (isCopied)
      giveNewId(
        transaction,
        root,
        roots.find(({ id }) => id === home),
      );
  }
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

function giveNewId(transaction: Transaction, root: BoardNode, source: BoardNode | undefined): void {
  const before = mapIdOf(root);
  const map = newId();
  transaction.setData(root, KEYS.home, root.id);
  const tag = readTag(root) || { v: 1, map, role: 'map' as const };
  transaction.setData(root, KEYS.tag, tagFor(root, { ...tag, map }));
  const pieces = ownNodesInside(root).filter((piece) => piece.tag.map === before);
  const originals = originalsAmong(pieces, source === undefined ? [] : ownNodesInside(source));
  for (const piece of pieces) {
    const node = originals.get(piece.tag.node || '') || piece.node.id;
    transaction.setData(piece.node, KEYS.tag, formatTag({ ...piece.tag, map, node }));
    if (piece.node.getPluginData(KEYS.root) !== '') transaction.setData(piece.node, KEYS.root, root.id);
  }
}

/**
 * For each node id named in tags: the node that replaces it in the copied map. If people had copied that node before they
 * copied the map, several nodes name it; the original is the one at the same position as in the source map.
 */
function originalsAmong(pieces: readonly OwnNode[], source: readonly OwnNode[]): Map<string, string> {
  const naming = (among: readonly OwnNode[], id: string) => among.filter(({ tag }) => tag.node === id);
  const originals = new Map<string, string>();
  for (const { tag } of pieces) {
    const { node: id } = tag;
    if (id === undefined || originals.has(id)) continue;
    const same = naming(pieces, id);
    const at = same.length === 1 ? 0 : naming(source, id).findIndex(({ node }) => node.id === id);
    originals.set(id, (same[at] || same.find(isAtHome) || (same[0] as OwnNode)).node.id);
  }
  return originals;
}
