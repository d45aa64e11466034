// Reads what a map stores about itself on its root and on the nodes that carry its changing facts, and remembers
// the newest of it: a stale writer may set a node back (docs/platform.md S1).
import { type Place, placeOf } from '../../shared/map/carriers';
import {
  carrierOf,
  isBehind,
  type Known,
  learn,
  restore,
  type StoredRecord,
  toFacts,
} from '../../shared/map/record';
import { type Entries, isPartKey } from '../../shared/map/stamped';
import { type Facts, KEYS, TAG_VERSION } from '../../shared/map/tag';
import { type MapRoot, typeOf } from './board-node';
import { ownNodesOf } from './own-nodes';
import type { OwnNode } from './page-tags';
import { readTag } from './tags';

export interface CarrierNode {
  node: SceneNode;
  id: string;
  place: Place;
}

/** Node types of carriers; others may come and go. */
const CARRYING: readonly string[] = ['TEXT', 'SECTION', 'FRAME', 'SHAPE_WITH_TEXT', 'TABLE'];

export class MapRecord {
  /** The newest values that this run of the plugin has seen, on the board or by writing them. */
  known: Known = new Map();
  /** A request was taken back; the events about that are no undo of the person here. */
  isTakenBack = false;
  /** Whether the board has lost some of them. */
  isBehind = false;
  /** As the root's tag said last. */
  private version = TAG_VERSION;
  /** The root first; null if they have to be found. */
  private carriers: CarrierNode[] | null = null;

  /** `writer` names this run of the plugin. */
  constructor(
    readonly root: MapRoot,
    readonly writer: string,
  ) {}

  /** Whether the map was written by a version of the plugin that is newer than this one. */
  get isNewer(): boolean {
    return this.version > TAG_VERSION;
  }

  get timer(): string {
    return this.known.get(KEYS.timer)?.value || '';
  }

  /** The facts, given all of the map's own nodes. */
  read(pieces: readonly OwnNode[]): Facts {
    this.carriers = carriersAmong(this.root, pieces);
    const stored = this.learnFrom(() => false);
    return toFacts(stored, this.known);
  }

  /** The countdown as it stands, given all of the map's own nodes. */
  timerAmong(pieces: readonly OwnNode[]): string {
    this.read(pieces);
    return this.timer;
  }

  /** What is stored, and on which nodes. Some of `pieces` may have been deleted since they were found. */
  look(pieces: readonly OwnNode[]): { stored: StoredRecord; nodes: SceneNode[] } {
    this.carriers = carriersAmong(this.root, pieces).filter(({ node }) => !node.removed);
    return { stored: this.learnFrom(() => false), nodes: this.carriers.map(({ node }) => node) };
  }

  /** Remembers the carriers of a map that was just drawn. */
  start(carriers: CarrierNode[], known: Known): void {
    this.carriers = carriers;
    this.known = known;
  }

  /**
   * The facts after changes on the canvas; null if these concern no facts. What the person here has set back,
   * by undoing it, is meant that way; what somebody else has set back may have been overwritten by mistake.
   */
  async follow(changes: readonly NodeChange[]): Promise<Facts | null> {
    if (changes.some(({ type, node }) => type === 'CREATE' && CARRYING.includes(typeOf(node as SceneNode))))
      this.carriers = null;
    const { carriers } = this;
    const isOurs = ({ id }: NodeChange) => carriers === null || carriers.some((carrier) => carrier.id === id);
    const concerned = changes.filter((change) => isStoring(change) && isOurs(change));
    if (concerned.length === 0) return null;
    const isHere = ({ origin }: NodeChange) => origin === 'LOCAL' && !this.isTakenBack;
    const here = concerned.filter(isHere).map(({ id }) => id);
    this.isTakenBack = false;
    const standing = carriers?.filter(({ node }) => !node.removed);
    this.carriers = standing || carriersAmong(this.root, await ownNodesOf(this.root));
    return toFacts(
      this.learnFrom(({ id }) => here.includes(id)),
      this.known,
    );
  }

  private learnFrom(isSetBack: (carrier: CarrierNode) => boolean): StoredRecord {
    const carriers = this.carriers || [];
    this.version = readTag(this.root)?.v || 1;
    const stored = {
      version: this.version,
      carriers: carriers.map(({ node, place }) => ({ place, entries: entriesOf(node, place) })),
    };
    const board = restore(stored);
    const isUndone = (part: string) => {
      const carrier = carriers[carrierOf(stored, part)];
      return carrier !== undefined && isSetBack(carrier);
    };
    this.known = learn(this.known, board, { by: this.writer, isUndone });
    this.isBehind = isBehind(board, this.known);
    return stored;
  }
}

const isStoring = (change: NodeChange): boolean =>
  change.type === 'DELETE' || (change.type === 'PROPERTY_CHANGE' && change.properties.includes('pluginData'));

/** The root, then our originals, then their copies. */
function carriersAmong(root: MapRoot, pieces: readonly OwnNode[]): CarrierNode[] {
  const originals: CarrierNode[] = [{ node: root, id: root.id, place: 'map' }];
  const copies: CarrierNode[] = [];
  for (const { node, id, tag } of pieces) {
    const place = placeOf(tag);
    if (place === undefined || id === root.id) continue;
    (tag.node === undefined || tag.node === id ? originals : copies).push({ node, id, place });
  }
  return [...originals, ...copies];
}

/** Reads only the keys that are there: most carriers store one or two. */
function entriesOf(node: SceneNode, place: Place): Entries {
  const entries: Record<string, string> = {};
  for (const key of node.getPluginDataKeys()) {
    const isRecord = place === 'map' ? key !== KEYS.tag && key !== KEYS.home : isPartKey(key);
    if (isRecord) entries[key] = node.getPluginData(key);
  }
  return entries;
}
