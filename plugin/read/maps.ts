// Finds the maps on the page, and the map that a node belongs to.
import { KEYS } from '../../shared/map/tag';
import { failure } from '../failures';
import type { MapRoot } from './board-node';
import { mapIdOf, readTag } from './tags';

/** All maps on a page, bottom layer first. Only roots have the `home` key, so one search finds them, whatever they are. */
export function findMaps(page: PageNode = figma.currentPage): MapRoot[] {
  return page.findAllWithCriteria({
    pluginData: { keys: [KEYS.home] },
  });
}

/** The page a node is on, or the current page if the node has just been removed. */
export function pageOf(node: BaseNode): PageNode {
  let at: BaseNode | null = node;
  while (at !== null && at.type !== 'PAGE') at = at.parent;
  return at || figma.currentPage;
}

/**
 * The map's root by node id; throws if it is gone. People may have switched pages since the map was opened,
 * and nodes on a page that is not loaded cannot be read (docs/platform.md E).
 */
export async function mapRoot(node: string): Promise<MapRoot> {
  const root = await figma.getNodeByIdAsync(node);
  const isRoot = root !== null && !root.removed && root.type !== 'PAGE' && root.type !== 'DOCUMENT';
  if (!isRoot || root.getPluginData(KEYS.home) === '') throw noMap();
  const page = pageOf(root);
  if (page.id === figma.currentPage.id) return root;
  await page.loadAsync().catch((error: unknown) => {
    throw page.removed ? noMap() : error;
  });
  // Somebody may have deleted it while its page was loading.
  if (root.removed) throw noMap();
  return root;
}

const noMap = () => failure('no-map', 'find the map', 'map');

/** The map that contains a node, or that uses what people drew around it. */
export function mapAround(node: BaseNode | null): MapRoot | null {
  for (let at = node; at !== null && at.type !== 'PAGE' && at.type !== 'DOCUMENT'; at = at.parent) {
    const one = at as MapRoot;
    if (one.getPluginData(KEYS.home) !== '') return one;
    const tag = readTag(one);
    if (tag?.region !== undefined) return findMaps().find((root) => mapIdOf(root) === tag.map) ?? null;
  }
  return null;
}
