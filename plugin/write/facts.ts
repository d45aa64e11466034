// Writes what a map stores about itself: each fact to the node that carries it, with its moment and this writer.
import { placeOf } from '../../shared/map/carriers';
import { originOf, type Parts } from '../../shared/map/parts';
import {
  changedParts,
  type Known,
  type StoredRecord,
  stamp,
  toFacts,
  withKnown,
  withRootFacts,
  writesBetween,
} from '../../shared/map/record';
import { type Facts, KEYS, TAG_VERSION } from '../../shared/map/tag';
import { failure } from '../failures';
import { isBoardNode } from '../read/board-node';
import type { CarrierNode, MapRecord } from '../read/facts';
import { ownNodesOf } from '../read/own-nodes';
import type { OwnNode } from '../read/page-tags';
import { readTag, tagFor } from '../read/tags';
import type { Transaction } from './transaction';

/** Writes only the parts that differ from what is known, so two people changing different facts do not clash. */
export function changeFacts(
  transaction: Transaction,
  record: MapRecord,
  pieces: readonly OwnNode[],
  facts: Partial<Facts>,
): void {
  writeParts(transaction, record, pieces, (known) => changedParts(known, facts));
}

export function changeTimer(
  transaction: Transaction,
  record: MapRecord,
  pieces: readonly OwnNode[],
  timer: string,
): void {
  writeParts(transaction, record, pieces, () => new Map([[KEYS.timer, timer]]));
}

/**
 * Called before a request of a person changes a map: brings an older map to this version, and writes again what a
 * stale writer has set back. A map of a newer version stays as it is.
 */
export async function renewRecord(transaction: Transaction, record: MapRecord): Promise<void> {
  const { root } = record;
  const version = readTag(root)?.v || TAG_VERSION;
  if (version > TAG_VERSION) throw failure('newer-map', 'look at the map', 'map');
  if (version < TAG_VERSION || record.isBehind)
    writeParts(transaction, record, await ownNodesOf(root), () => new Map());
}

function writeParts(
  transaction: Transaction,
  record: MapRecord,
  pieces: readonly OwnNode[],
  change: (known: Known) => Parts,
): void {
  const { stored, nodes } = record.look(pieces);
  const { known } = record;
  const next = stamp(known, change(known), Date.now(), record.writer);
  const writes = writesBetween(stored, withKnown(stored, next));
  if (stored.version < TAG_VERSION) nameVersion(transaction, record, nodes);
  if (writes.length === 0) return;
  for (const { carrier, key, value } of writes) transaction.setData(nodes[carrier] as SceneNode, key, value);
  transaction.change({
    apply: () => {
      record.known = next;
    },
    takeBack: () => {
      record.known = known;
      record.isTakenBack = true;
    },
  });
}

/** Gives a root that lost it what is written once. */
export function restoreRootFacts(
  transaction: Transaction,
  record: MapRecord,
  pieces: readonly OwnNode[],
): void {
  const { stored, nodes } = record.look(pieces);
  const whole = withRootFacts(stored, toFacts(stored, record.known));
  for (const { carrier, key, value } of writesBetween(stored, whole))
    transaction.setData(nodes[carrier] as SceneNode, key, value);
}

/** The root's tag names the version, and the panels name their root. */
function nameVersion(transaction: Transaction, { root }: MapRecord, carriers: readonly SceneNode[]): void {
  const tag = readTag(root);
  if (tag === null) return;
  transaction.setData(root, KEYS.tag, tagFor(root, { ...tag, v: TAG_VERSION }));
  for (const node of carriers)
    if (isBoardNode(node) && node.id !== root.id) transaction.setData(node, KEYS.root, root.id);
}

/** A new map stores these on its root. */
const NOT_LATER = { language: '', template: '', places: '' } as const;

/** Writes the facts of a new map, whose nodes store nothing yet. Returns them as reading would. */
export function writeFacts(
  record: MapRecord,
  pieces: readonly Pick<OwnNode, 'node' | 'tag'>[],
  facts: Partial<Facts>,
  store: (node: SceneNode, key: string, value: string) => void,
): Facts {
  const { root, writer } = record;
  const carriers: CarrierNode[] = [];
  for (const { node, tag } of pieces) {
    const place = tag.role === 'map' ? 'map' : placeOf(tag);
    if (place !== undefined) carriers.push({ node, id: node.id, place });
  }
  const blank: StoredRecord = {
    version: TAG_VERSION,
    carriers: carriers.map(({ place }) => ({ place, entries: {} })),
  };
  const parts = [
    ...changedParts(new Map(), { ...facts, ...NOT_LATER }).set('origin', originOf(facts)),
  ].filter(([, value]) => value !== '');
  const known = stamp(new Map(), new Map(parts), Date.now(), writer);
  const stored = withKnown(withRootFacts(blank, facts), known);
  store(root, KEYS.home, root.id);
  for (const { carrier, key, value } of writesBetween(blank, stored))
    store(carriers[carrier]?.node || root, key, value);
  record.start(carriers, known);
  return toFacts(stored, known);
}
