// Finds the maps on the page, gives copies an identity of their own, and finds the map that a node belongs to.
import { copiesAmong, type RootIdentity } from '../../shared/map/identity';
import { formatTag, KEYS } from '../../shared/map/tag';
import { failure } from '../failures';
import { type BoardNode, isBoardNode } from '../write/renderer';
import { allOrNothing, type Transaction } from '../write/transaction';
import { ownNodesInside } from './own-nodes';
import { mapIdOf, readTag } from './tags';

/** All maps on the current page, lowest layer first. Only roots carry the `home` key, so one search finds them. */
export function findMaps(): BoardNode[] {
  return figma.currentPage.findAllWithCriteria({
    types: ['SECTION', 'FRAME'],
    pluginData: { keys: [KEYS.home] },
  });
}

/**
 * Makes each map that somebody duplicated a map of its own. Writes to the board, so it belongs to a request of a
 * person and never to an event.
 */
export async function separateCopies(): Promise<void> {
  const roots = findMaps();
  const identities = await Promise.all(roots.map(identityOf));
  const copies = copiesAmong(identities).map(({ node }) => node);
  if (copies.length === 0) return;
  await allOrNothing((transaction) => {
    for (const root of roots) if (!root.removed && copies.includes(root.id)) giveNewId(transaction, root);
  });
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

/** The page that a node lies on; the current one for a node that has just gone. */
export function pageOf(node: BaseNode): PageNode {
  let at: BaseNode | null = node;
  while (at !== null && at.type !== 'PAGE') at = at.parent;
  return at || figma.currentPage;
}

/**
 * The map's root by node id, or a failure that says that it is gone. People may have turned to another page since
 * it was opened; what lies on a page that is not loaded cannot be read (platform.md E).
 */
export async function mapRoot(node: string): Promise<BoardNode> {
  const root = await figma.getNodeByIdAsync(node);
  const isRoot = root !== null && !root.removed && isBoardNode(root);
  if (!isRoot || root.getPluginData(KEYS.home) === '') throw failure('no-map', 'find the map', 'map');
  const page = pageOf(root);
  if (page.id !== figma.currentPage.id) await page.loadAsync();
  return root;
}

/** The map around a node, going up its parents. */
export function mapAround(node: BaseNode | null): BoardNode | null {
  for (let at = node; at !== null; at = at.parent) {
    if (isBoardNode(at) && at.getPluginData(KEYS.home) !== '') return at;
  }
  return null;
}
