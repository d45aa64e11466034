// Finds our own nodes on a page by their tags, wherever people moved them, and the map that each belongs to.
import { type Ownable, ownersOf } from '../../shared/map/identity';
import { KEYS, type Tag } from '../../shared/map/tag';
import type { Pace } from '../pause';
import type { MapRoot } from './board-node';
import { findMaps } from './maps';
import { readTag } from './tags';

export interface OwnNode {
  node: SceneNode;
  id: string;
  tag: Tag;
}

/** All tagged nodes of a page, as found by one search. */
export class PageTags {
  private readonly byId = new Map<string, OwnNode>();
  private readonly byRoot = new Map<string, OwnNode[]>();

  constructor(
    readonly roots: readonly MapRoot[],
    readonly all: readonly OwnNode[],
    /** By node id: the root that a node belongs to. */
    private readonly owners: ReadonlyMap<string, string>,
  ) {
    for (const piece of all) {
      this.byId.set(piece.id, piece);
      const owner = owners.get(piece.id);
      if (owner === undefined) continue;
      const pieces = this.byRoot.get(owner) || [];
      this.byRoot.set(owner, pieces);
      if (piece.id !== owner) pieces.push(piece);
      else if (tagsSection(piece)) pieces.push({ ...piece, tag: { ...piece.tag, role: 'section' } });
    }
  }

  get(id: string): OwnNode | undefined {
    return this.byId.get(id);
  }

  /** Adds a node that is new on the page; false if that may change what belongs to whom. */
  learn(piece: OwnNode): boolean {
    const { id, tag } = piece;
    if (tag.node !== id || (tag.role !== 'note' && tag.role !== 'evidence')) return false;
    this.byId.set(id, piece);
    return true;
  }

  /** Node id of the root that a node of ours belongs to; undefined if its map is not on the page. */
  ownerOf(id: string): string | undefined {
    return this.owners.get(id);
  }

  /** A map's own nodes in layer order; its root only where it stands for a section. */
  of(root: string): readonly OwnNode[] {
    return this.byRoot.get(root) || [];
  }
}

/** On a board of people's own, the root may be what stands for a section, too. */
const tagsSection = ({ tag }: OwnNode): boolean => tag.section !== undefined;

/** Calls to Figma for one node: whether it is still there, its tag and its id. */
const CALLS = 3;

const TAGGED = { pluginData: { keys: [KEYS.tag] } };

/** Looks at all our nodes on one page. */
export const readPageTags = (page: PageNode, pace: Pace): Promise<PageTags> =>
  readTags(page, page.findAllWithCriteria(TAGGED), pace);

/** Looks only at those that may be sections and panels; in FigJam there are few, however many notes. */
export const readContainerTags = (page: PageNode, pace: Pace): Promise<PageTags> =>
  readTags(page, page.findAllWithCriteria({ ...TAGGED, types: ['SECTION', 'FRAME'] }), pace);

async function readTags(page: PageNode, found: readonly SceneNode[], pace: Pace): Promise<PageTags> {
  const all: OwnNode[] = [];
  for (const node of found) {
    if (pace.spend(CALLS)) await pace.rest();
    if (pace.hasRested && node.removed) continue;
    const tag = readTag(node);
    if (tag !== null) all.push({ node, id: node.id, tag });
  }
  const roots = findMaps(page);
  return new PageTags(roots, all, ownersAmong(roots, all));
}

function ownersAmong(roots: readonly MapRoot[], all: readonly OwnNode[]): Map<string, string> {
  const identities = roots.map((root) => {
    const node = root.id;
    return { root, node, map: readTag(root)?.map ?? node, home: root.getPluginData(KEYS.home) };
  });
  const maps = identities.map(({ map }) => map);
  const isShared = (map: string) => maps.indexOf(map) !== maps.lastIndexOf(map);
  const isKnown = (root: string, map: string) => all.some(({ id, tag }) => id !== root && tag.map === map);
  const around = new Map<string, string>();
  // Where a node lies matters only if the root's tag is damaged, or the same as that of a duplicate.
  for (const { root, node, map } of identities) {
    if (isKnown(node, map) && !isShared(map)) continue;
    const inside = 'findAllWithCriteria' in root ? root.findAllWithCriteria(TAGGED) : [];
    for (const { id } of inside) around.set(id, node);
  }
  for (const { node } of identities) around.set(node, node);
  const pieces: Ownable[] = all.map(({ id, tag }) => ({
    id,
    map: tag.map,
    original: tag.node,
    root: around.get(id),
  }));
  return ownersOf(identities, pieces);
}
