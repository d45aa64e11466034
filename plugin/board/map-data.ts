// Reads and writes the facts that a map keeps on its root.
import { DATA_KEYS, formatMapData, restoreMapData, type StoredMapData } from '../../shared/board/map-data';
import type { MapData } from '../../shared/board/snapshot';
import { KEYS } from '../../shared/board/tag';
import type { BoardNode } from '../canvas/brush';
import { readTag } from '../canvas/tags';
import { now } from '../clock';

const FIELDS = Object.keys(DATA_KEYS) as (keyof StoredMapData)[];

export function readMapData(root: BoardNode): MapData {
  const stored = {} as StoredMapData;
  for (const field of FIELDS) stored[field] = root.getPluginData(DATA_KEYS[field]);
  return restoreMapData(readTag(root)?.map ?? root.id, stored, now());
}

export function writeMapData(root: BoardNode, data: Omit<MapData, 'map'>): void {
  const stored = formatMapData(data);
  root.setPluginData(KEYS.home, root.id);
  for (const field of FIELDS) {
    if (stored[field] !== '') root.setPluginData(DATA_KEYS[field], stored[field]);
  }
}

/** Writes only the facts that changed: each has a key of its own. */
export function updateMapData(root: BoardNode, before: MapData, changes: Partial<MapData>): MapData {
  const after = { ...before, ...changes };
  const old = formatMapData(before);
  const stored = formatMapData(after);
  for (const field of FIELDS) {
    if (stored[field] !== old[field]) root.setPluginData(DATA_KEYS[field], stored[field]);
  }
  return after;
}
