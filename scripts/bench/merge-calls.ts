// Counts the calls of a merge and compares them with the fewest that create the same nodes: to find room for them,
// each note that stands there has to be looked at once.
import type { NodeRecord } from '../../host/document/types';
import type { RequestOf } from '../../shared/contract';
import { toOpenMap } from '../../shared/map/open-map';
import { compareMaps } from '../../shared/merge/compare-maps';
import { planMerge } from '../../shared/merge/plan-merge';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { groundOf } from '../../tests/harness/imagined';
import type { OpenPlugin } from '../../tests/harness/plugin';
import { boardWith, openOn } from './boards';
import { freshNodes } from './fresh-nodes';
import { leastCalls } from './least-calls';
import { atMost, type Row } from './row';

const MOST = 3;
const STANDING = 5000;
const ADDED = 2000;

/** The request that brings a file of the open map with this many more notes, spread over its sections. */
export function mergeOf(plugin: OpenPlugin, node: string, notes: number): RequestOf<'batch'> {
  const ground = groundOf(plugin.get('map.read', { node }));
  const file: EmpathyMap = structuredClone(ground.map);
  for (let at = 0; at < notes; at += 1) {
    file.sections[at % file.sections.length]?.notes.push({
      id: `new-${at}`,
      text: `Waited ${at} minutes at the desk`,
      evidence: 'assumption',
    });
  }
  const comparison = compareMaps(ground.map, file, ground.nodeIndex);
  const open = toOpenMap(plugin.get('map.open', { node }));
  return { requests: planMerge(comparison, new Set(), { ...ground, open }) };
}

export async function mergeRow(): Promise<Row> {
  const { file, map } = await boardWith(STANDING, { stamps: false });
  const plugin = await openOn(file);
  const body = mergeOf(plugin, map, ADDED);
  const before = new Set(file.nodes.keys());
  const from = plugin.run.total;
  plugin.get('batch', body);
  const actual = plugin.run.total - from;
  plugin.run.dispose();
  const made = [...file.nodes.values()].filter(({ id }) => !before.has(id));
  const parentOf = ({ parent }: NodeRecord) => file.get(parent ?? file.currentPageId);
  const least = leastCalls(made, await freshNodes('figjam', made), parentOf, STANDING);
  return atMost(`Merge of 2,000 notes: ${actual} calls, ${least} at least; ratio`, actual / least, MOST);
}
