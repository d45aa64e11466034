// Lists what may be on a map, each node once. The handles of all that lies inside are taken in one turn: whatever
// people move while the nodes are being read, none is missed and none counts twice.
import { centre, contains, overlaps, type Rect } from '../../shared/geometry/rect';
import type { Tag } from '../../shared/map/tag';
import type { Pace } from '../pause';
import { isContainer, nodesAround } from './around';
import { type MapRoot, type NodeType, typeOf } from './board-node';
import { Copies } from './copies';
import { pageOf } from './maps';
import { boxOf, type Found, isNote, type NoteNode } from './note';
import { type OwnNode, type PageTags, readPageTags } from './page-tags';
import { type Place, Places } from './places';
import { sectionBox } from './regions';

type Container = SceneNode & ChildrenMixin;

/** One of a map's own nodes. */
export interface Piece extends OwnNode {
  type: NodeType;
  place: Place;
  /** Of a section, or of its area for notes; null for anything else. */
  box: Rect | null;
}

const NOTES: NodeType[] = ['STICKY', 'SHAPE_WITH_TEXT', 'TEXT', 'FRAME'];
const LINES: NodeType[] = ['CONNECTOR', 'LINE'];
/** Nodes without children that are neither notes nor lines. */
const OTHERS: NodeType[] = [
  ...(['TABLE', 'MEDIA', 'EMBED', 'LINK_UNFURL', 'WIDGET', 'CODE_BLOCK', 'HIGHLIGHT', 'WASHI_TAPE'] as const),
  ...(['RECTANGLE', 'ELLIPSE', 'POLYGON', 'STAR', 'VECTOR', 'SLICE'] as const),
];

/** What tells a note from what is ours. */
export interface Reader {
  tags: PageTags;
  places: Places;
  copies: Copies;
}

/** Decides what is a note on a map, and where it lies. */
export class Locator {
  constructor(
    readonly reader: Reader,
    /** The boxes of the map and of its sections. */
    private readonly boxes: readonly Rect[],
    /** Boxes of the maps that lie above this one: what lies on them is theirs. */
    private readonly above: readonly Rect[],
  ) {}

  /** Null if it is no note or lies elsewhere. */
  locate(node: SceneNode): Found | null {
    const note = noteAt(node, this.reader);
    if (note === null || note.place.inside === 'other') return null;
    const box = boxOf(note.node);
    if (note.place.inside === 'page' && !this.isOn(box)) return null;
    return { ...note, box };
  }

  /** Where something that is no note lies; null if it is in another map. */
  placeOf(node: SceneNode): Place | null {
    const place = this.reader.places.of(node);
    return place.inside === 'other' ? null : place;
  }

  tagOf(id: string): Tag | null {
    return this.reader.tags.get(id)?.tag ?? null;
  }

  /** Whether a box touches the map or one of its sections. */
  touches(box: Rect): boolean {
    return this.boxes.some((part) => overlaps(part, box));
  }

  /** A loose note counts if its centre is on the map or on one of its sections. */
  private isOn(box: Rect): boolean {
    const point = centre(box);
    const holds = (part: Rect) => contains(part, point);
    return this.boxes.some(holds) && !this.above.some(holds);
  }
}

/** Tells what lies where on the page of a map; for a whole page, every map is another one. */
export const readerFor = (root: MapRoot | PageNode, tags: PageTags): Reader => ({
  tags,
  places: new Places(root, tags),
  copies: new Copies(tags, root.id),
});

/** A note on the page, in a map or not; null if it is no note, or part of another. */
export function noteAt(node: SceneNode, { tags, places, copies }: Reader): Omit<Found, 'box'> | null {
  const type = typeOf(node);
  const { id } = node;
  const piece = tags.get(id);
  if (!isNote(type, piece?.tag ?? null) && (piece === undefined || !copies.isNote(piece, type))) return null;
  const { parent } = node;
  const place = places.in(parent);
  if (type === 'TEXT' && isPartOf(place, parent as SceneNode, id)) return null;
  return { node: node as NoteNode, id, type, place };
}

/** The innermost note around a text, or the node itself. */
export function wholeOf(node: SceneNode, { places, tags }: Reader): SceneNode {
  if (typeOf(node) !== 'TEXT') return node;
  const { id, parent } = node;
  if (parent === null) return node;
  const place = places.in(parent);
  let whole = parent as SceneNode;
  if (!isPartOf(place, whole, id)) return node;
  while (place.enclosing === 'note' && tags.get(whole.id)?.tag.role !== 'note')
    whole = whole.parent as SceneNode;
  return whole;
}

/** A text within a note is one of its lines; within a label of ours, the first text is the label's. */
const isPartOf = ({ enclosing }: Place, parent: SceneNode, id: string): boolean =>
  enclosing === 'note' || (enclosing === 'label' && firstTextIn(parent) === id);

function firstTextIn(label: SceneNode): string | undefined {
  const children = 'children' in label ? label.children : [];
  return children.find(({ type }) => type === 'TEXT')?.id;
}

const holdsNotes = ({ role }: Tag): boolean => role === 'section' || role === 'note-area';

/** Boxes of the maps that lie above a root, and of their sections. */
export function boxesAbove(root: string, tags: PageTags): Rect[] {
  const roots = tags.roots.map((node) => ({ node, id: node.id }));
  const above = roots.slice(roots.findIndex(({ id }) => id === root) + 1);
  const boxes: Rect[] = [];
  for (const { node } of above) boxes.push(...boxesOfMap(node, tags));
  return boxes;
}

/** Boxes of a map and of its sections, wherever these lie: what lies over them is on the map. None if it is gone. */
export function boxesOfMap(root: MapRoot, tags: PageTags): Rect[] {
  if (root.removed) return [];
  const sections = tags.of(root.id).filter((piece) => holdsNotes(piece.tag) && !piece.node.removed);
  return [boxOf(root), ...sections.map(sectionBox)];
}

/** What may be on a map. */
export interface Listing {
  locator: Locator;
  pieces: Piece[];
  /** Nodes that may be notes, in layer order. */
  notes: SceneNode[];
  stamps: SceneNode[];
  /** Connectors and lines; some of them link two notes. */
  lines: SceneNode[];
  /** Tables, images, drawings. */
  others: SceneNode[];
}

export async function listMap(root: MapRoot, pace: Pace): Promise<Listing> {
  const reader = readerFor(root, await readPageTags(pageOf(root), pace));
  const { tags } = reader;
  const { id } = root;
  const pieces = await listPieces(reader, id, pace);
  const elsewhere = pieces.filter(({ node, place }) => place.inside !== 'map' && 'children' in node);
  const parts = stillThere(elsewhere, pace);
  const boxes = [boxOf(root)];
  for (const { box } of pieces) if (box !== null) boxes.push(box);
  const locator = new Locator(reader, boxes, boxesAbove(id, tags));
  const listing: Listing = { locator, pieces, notes: [], stamps: [], lines: [], others: [] };
  // In one turn.
  for (const part of [root, ...parts.map(({ node }) => node)])
    if ('children' in part) listInside(listing, part);
  for (const { node, type } of await nodesAround(root, pace, (box) => locator.touches(box))) {
    if (!isContainer(type)) listLoose(listing, node, type);
    // Our own parts and other maps are listed already, or not at all.
    else if (tags.ownerOf(node.id) === undefined) listInside(listing, node as Container);
  }
  return listing;
}

/** A map's own nodes, but for evidence labels, which are found by their notes, and texts that became notes. */
async function listPieces({ tags, places, copies }: Reader, root: string, pace: Pace): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const piece of tags.of(root)) {
    const { id, node, tag } = piece;
    if (tag.role === 'note' || (tag.role === 'evidence' && tag.node === id)) continue;
    if (pace.spend(CALLS_PER_PIECE)) await pace.rest();
    if (pace.hasRested && node.removed) continue;
    const { type } = node;
    const box = holdsNotes(tag) ? sectionBox(piece) : null;
    if (!copies.isNote(piece, type)) pieces.push({ ...piece, type, place: places.of(node), box });
  }
  return pieces;
}

/** Somebody may have deleted some of the nodes while others were being read. */
export const stillThere = <T extends OwnNode>(pieces: readonly T[], pace: Pace): T[] =>
  pieces.filter(({ node }) => !pace.hasRested || !node.removed);

/** Calls to Figma for one of our own nodes; for copies a little more. */
const CALLS_PER_PIECE = 4;

function listInside({ notes, stamps, lines, others }: Listing, container: Container): void {
  notes.push(...found(container, NOTES));
  lines.push(...found(container, LINES));
  stamps.push(...found(container, ['STAMP']));
  others.push(...found(container, OTHERS));
}

function listLoose({ notes, stamps, lines }: Listing, node: SceneNode, type: NodeType): void {
  if (type === 'STAMP') stamps.push(node);
  else (LINES.includes(type) ? lines : notes).push(node);
}

const found = (container: ChildrenMixin, types: NodeType[]): SceneNode[] =>
  container.findAllWithCriteria({ types });

/** Those that may be notes, in layer order. */
export const notesInside = (container: ChildrenMixin): SceneNode[] => found(container, NOTES);
