// Finds maps whose root no longer says what it is, because a stale writer has set it back (docs/platform.md S1): their
// sections still name map and root.
import { KEYS } from '../../shared/map/tag';
import type { SectionId } from '../../shared/templates/template';
import { type BoardNode, isBoardNode, type MapRoot } from './board-node';
import { readTag } from './tags';

export interface LostMap {
  root: MapRoot;
  /** Its id, as its sections say. */
  map: string;
}

/** Fewer sections may have been dragged here. */
const FEWEST = 3;

export function findLostMaps(): LostMap[] {
  const named = new Map<string, LostMap & { sections: Set<SectionId> }>();
  const panels = figma.currentPage.findAllWithCriteria({
    types: ['SECTION', 'FRAME'],
    pluginData: { keys: [KEYS.root] },
  });
  for (const panel of panels) {
    const tag = readTag(panel);
    const root = tag?.section === undefined ? null : around(panel, panel.getPluginData(KEYS.root));
    if (tag?.section === undefined || root === null) continue;
    const { map, section } = tag;
    const key = `${root.id} ${map}`;
    const { sections } = named.get(key) || { sections: new Set<SectionId>() };
    named.set(key, { root, map, sections: sections.add(section) });
  }
  return [...named.values()].filter(
    ({ root, map, sections }) => sections.size >= FEWEST && !isWhole(root, map),
  );
}

/** Whether a root has lost its tag or its `home`; cheap, but blind to roots that claim to be another map. */
export const isLost = (root: MapRoot): boolean =>
  root.getPluginData(KEYS.home) === '' || readTag(root) === null;

function isWhole(root: MapRoot, map: string): boolean {
  const tag = readTag(root);
  return root.getPluginData(KEYS.home) === root.id && tag?.role === 'map' && tag.map === map;
}

function around(node: BaseNode, id: string): BoardNode | null {
  let at = node.parent;
  while (at !== null && at.id !== id) at = at.parent;
  return at !== null && isBoardNode(at) ? at : null;
}
