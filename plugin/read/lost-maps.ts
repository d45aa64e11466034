// Finds maps whose root no longer says what it is, because a stale writer has set it back (docs/platform.md S1): their
// sections still name map and root.
import { KEYS } from '../../shared/map/tag';
import type { SectionId } from '../../shared/templates/template';
import { type BoardNode, isBoardNode, type MapRoot } from './board-node';
import { findMaps } from './maps';
import { isAdopted } from './regions';
import { mapIdOf, readTag } from './tags';

export interface LostMap {
  root: MapRoot;
  /** Its id, as its sections say. */
  map: string;
}

type LostSections = LostMap & { sections: Set<SectionId> };

/** Fewer sections may have been dragged here. */
const FEWEST = 3;

export function findLostMaps(): LostMap[] {
  const panels = figma.currentPage.findAllWithCriteria({ pluginData: { keys: [KEYS.root] } });
  const lost = lostAround(panels).filter(({ root, map }) => !isWhole(root, map));
  const maps = lost.map(({ map }) => map);
  const boards = lostBoards(panels).filter(({ map }) => !maps.includes(map));
  return [...lost, ...boards].filter(({ sections }) => sections.size >= FEWEST);
}

/** What lies around the panels that name it. */
function lostAround(panels: readonly SceneNode[]): LostSections[] {
  const named = new Map<string, LostSections>();
  for (const panel of panels) {
    const tag = readTag(panel);
    const root = tag?.section === undefined ? null : around(panel, panel.getPluginData(KEYS.root));
    if (tag?.section === undefined || root === null) continue;
    const { map, section } = tag;
    const key = `${root.id} ${map}`;
    const { sections } = named.get(key) || { sections: new Set<SectionId>() };
    named.set(key, { root, map, sections: sections.add(section) });
  }
  return [...named.values()];
}

/** On boards of people's own, what stored the record may be deleted like any other text of theirs. */
function lostBoards(panels: readonly SceneNode[]): LostSections[] {
  const lost = new Map<string, LostSections>();
  let whole: string[] | null = null;
  for (const node of panels) {
    const tag = readTag(node);
    if (tag?.section === undefined || !isAdopted(tag)) continue;
    whole ??= findMaps().map(mapIdOf);
    if (whole.includes(tag.map)) continue;
    const { map, section } = tag;
    const { root, sections } = lost.get(map) || { root: node, sections: new Set<SectionId>() };
    lost.set(map, { root, map, sections: sections.add(section) });
  }
  return [...lost.values()];
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
