// Reads and writes the facts that a map keeps on its root.
import { DATA_KEYS, formatMapData, restoreMapData, type StoredMapData } from '../../shared/board/map-data';
import type { MapData } from '../../shared/board/snapshot';
import { KEYS } from '../../shared/board/tag';
import type { BoardNode } from '../canvas/brush';
import { mapIdOf } from '../canvas/tags';
import { now } from '../clock';

const FIELDS = Object.keys(DATA_KEYS) as (keyof StoredMapData)[];

export function readMapData(root: BoardNode): MapData {
  const stored = {} as StoredMapData;
  for (const field of FIELDS) stored[field] = root.getPluginData(DATA_KEYS[field]);
  return restoreMapData(mapIdOf(root), stored, now());
}

export function writeMapData(root: BoardNode, data: Omit<MapData, 'map' | 'step'>): void {
  root.setPluginData(KEYS.home, root.id);
  writeChanged(root, {}, formatMapData(data));
}

/** Writes only the facts that changed: each has a key of its own. */
export function updateMapData(root: BoardNode, before: MapData, after: MapData): void {
  writeChanged(root, formatMapData(before), formatMapData(after));
}

function writeChanged(
  root: BoardNode,
  before: Partial<StoredMapData>,
  after: Omit<StoredMapData, 'step'>,
): void {
  for (const field of Object.keys(after) as (keyof typeof after)[]) {
    if (after[field] !== (before[field] ?? '')) root.setPluginData(DATA_KEYS[field], after[field]);
  }
}
