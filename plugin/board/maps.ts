// Finds the maps on the page, gives copies an identity of their own, and finds the map that a node belongs to.
import { nanoid } from 'nanoid/non-secure';
import { copiesAmong } from '../../shared/board/identity';
import { formatTag, KEYS } from '../../shared/board/tag';
import type { BoardNode } from '../canvas/brush';
import { mapIdOf, readTag } from '../canvas/tags';
import { failure } from '../failures';

export const newMapId = (): string => nanoid(12);

/** All maps on the current page, lowest layer first. Only roots carry the `home` key, so one search finds them. */
export function findMaps(): BoardNode[] {
  const roots = figma.currentPage.findAllWithCriteria({
    types: ['SECTION', 'FRAME'],
    pluginData: { keys: [KEYS.home] },
  });
  separateCopies(roots);
  return roots;
}

/** A map that somebody duplicated becomes a second map: its nodes get a new map id. */
function separateCopies(roots: readonly BoardNode[]): void {
  const identities = roots.map((root) => ({
    node: root.id,
    map: mapIdOf(root),
    home: root.getPluginData(KEYS.home),
  }));
  const copies = copiesAmong(identities);
  for (const { node } of copies) {
    const root = roots.find(({ id }) => id === node);
    if (root !== undefined) giveNewId(root);
  }
  if (copies.length > 0) figma.commitUndo();
}

function giveNewId(root: BoardNode): void {
  const map = newMapId();
  root.setPluginData(KEYS.home, root.id);
  const tagged = root.findAll((node) => node.getPluginData(KEYS.tag) !== '');
  for (const node of [root, ...tagged]) {
    const tag = readTag(node);
    if (tag !== null) node.setPluginData(KEYS.tag, formatTag({ ...tag, map }));
  }
}

/** The map's root by node id, or a failure that says that it is gone. */
export async function mapRoot(node: string, step: string): Promise<BoardNode> {
  const root = await figma.getNodeByIdAsync(node);
  if (root === null || root.removed || (root.type !== 'SECTION' && root.type !== 'FRAME')) {
    throw failure('no-map', step, 'map');
  }
  if (root.getPluginData(KEYS.home) === '') throw failure('no-map', step, 'map');
  return root;
}

/** The map around a node, going up its parents. */
export function mapAround(node: BaseNode | null): BoardNode | null {
  let at: BaseNode | null = node;
  while (at !== null && at.type !== 'PAGE' && at.type !== 'DOCUMENT') {
    if ((at.type === 'SECTION' || at.type === 'FRAME') && at.getPluginData(KEYS.home) !== '') return at;
    at = at.parent;
  }
  return null;
}
