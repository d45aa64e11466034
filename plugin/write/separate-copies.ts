// Gives duplicated maps their own identity.
import { copiesAmong, type RootIdentity } from '../../shared/map/identity';
import { formatTag, KEYS, TAG_VERSION } from '../../shared/map/tag';
import { newId } from '../new-id';
import { Pace } from '../pause';
import type { MapRoot } from '../read/board-node';
import { findLostMaps } from '../read/lost-maps';
import { findMaps } from '../read/maps';
import { isAtHome } from '../read/own-nodes';
import { type OwnNode, type PageTags, readPageTags } from '../read/page-tags';
import { mapIdOf, readTag, tagFor } from '../read/tags';
import type { Transaction } from './transaction';

/**
 * Turns each duplicated map into a map of its own, and makes a map that was pasted from another file at home
 * here. Writes to the board, so call it only from a user's request, never from an event.
 */
export async function separateCopies(transaction: Transaction): Promise<void> {
  const pace = new Pace();
  const roots = findMaps();
  const identities = await Promise.all(roots.map(identityOf));
  if (identities.every(({ node, home }) => node === home)) return;
  const copies = copiesAmong(identities);
  const tags = await readPageTags(figma.currentPage, pace);
  // A root that was set back looks like a copy, until it is repaired.
  const lost = findLostMaps().map(({ root }) => root.id);
  for (const [at, identity] of identities.entries()) {
    const root = roots[at] as MapRoot;
    if (root.removed || identity.home === identity.node || lost.includes(identity.node)) continue;
    if ((readTag(root)?.v || 0) > TAG_VERSION) continue;
    const map = copies.includes(identity) ? newId() : identity.map;
    await settle(transaction, root, { ...identity, map }, { tags, pace });
  }
}

/** Node ids can be the same in two files, so the original must also have the same map id. */
async function identityOf(root: MapRoot): Promise<RootIdentity> {
  const node = root.id;
  const home = root.getPluginData(KEYS.home);
  const map = mapIdOf(root);
  const original = home === node ? null : await figma.getNodeByIdAsync(home);
  const isMap =
    original !== null && !original.removed && original.type !== 'PAGE' && original.type !== 'DOCUMENT';
  const isCopy = isMap && original.getPluginData(KEYS.home) === home && mapIdOf(original) === map;
  return { node, map, home, isCopy };
}

/** Calls to Figma for one node. */
const CALLS = 5;

/** Writes the map's id and its nodes' own ids on everything that belongs to it. */
async function settle(
  transaction: Transaction,
  root: MapRoot,
  { node: id, map, home }: RootIdentity,
  { tags, pace }: { tags: PageTags; pace: Pace },
): Promise<void> {
  transaction.setData(root, KEYS.home, id);
  const tag = readTag(root) || { v: 1, map, role: 'map' as const };
  transaction.setData(root, KEYS.tag, tagFor(root, { ...tag, map }));
  const pieces = tags.of(id);
  const originals = originalsAmong(pieces, tags.of(home));
  for (const piece of pieces) {
    if (pace.spend(CALLS)) await pace.rest();
    if ((pace.hasRested && piece.node.removed) || piece.id === id) continue;
    const node = originals.get(piece.tag.node || '') || piece.id;
    transaction.setData(piece.node, KEYS.tag, formatTag({ ...piece.tag, map, node }));
    if (piece.node.getPluginData(KEYS.root) !== '') transaction.setData(piece.node, KEYS.root, id);
  }
}

/**
 * For each node id named in tags: the node that replaces it in the copied map. If people had copied that node before they
 * copied the map, several nodes name it; the original is the one at the same position as in the source map.
 */
function originalsAmong(pieces: readonly OwnNode[], source: readonly OwnNode[]): Map<string, string> {
  const inSource = byOriginal(source);
  const originals = new Map<string, string>();
  for (const [id, same] of byOriginal(pieces)) {
    const at = same.length === 1 ? 0 : (inSource.get(id) || []).findIndex((piece) => piece.id === id);
    originals.set(id, (same[at] || same.find(isAtHome) || (same[0] as OwnNode)).id);
  }
  return originals;
}

function byOriginal(pieces: readonly OwnNode[]): Map<string, OwnNode[]> {
  const groups = new Map<string, OwnNode[]>();
  for (const piece of pieces) {
    const { node: id } = piece.tag;
    if (id !== undefined) groups.set(id, [...(groups.get(id) || []), piece]);
  }
  return groups;
}
