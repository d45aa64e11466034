// Follows one map while people work on it, and looks only at what Figma says has changed. It never writes:
// our own writes would come back as events (docs/platform.md E).

import { centre, contains } from '../../shared/geometry/rect';
import { sectionAt, sectionFinder } from '../../shared/map/assign';
import { isRepeated } from '../../shared/map/map-texts';
import { NoteIndex } from '../../shared/map/note-index';
import type { MapView, Outline } from '../../shared/map/snapshot';
import type { Tag } from '../../shared/map/tag';
import type { SectionId } from '../../shared/model/sections';
import { type BoardNode, isBoardNode } from './board-node';
import { isReworded, Originals } from './copies';
import type { MapRecord } from './facts';
import { CLOSED, emptyListing, listInto, type PluginOwned } from './list';
import { readMapTexts } from './map-texts';
import { pageOf } from './maps';
import {
  boxOf,
  type Found,
  hidesContents,
  isBlank,
  type NoteNode,
  noteAuthor,
  noteText,
  type Where,
} from './note';
import { findOwnNode, type OwnNode, ownNodesOf } from './own-nodes';
import { readBoard } from './read-board';
import { isCopy, readTag, roleOf } from './tags';
import { toView } from './view';

/** One edit triggers many events; handle them together. */
const SETTLE_MS = 80;

/** Changes to other properties do not affect a note's section, its author, or whether it is empty. */
const MATTERS: readonly string[] = [
  'text',
  'characters',
  'parent',
  'x',
  'y',
  'width',
  'height',
  'authorName',
  'authorVisible',
];

/** Node types of the persona's circle: a shape in FigJam, a frame in Design. */
const DISCS: readonly string[] = ['SHAPE_WITH_TEXT', 'FRAME'];
/** Node types that can be one of our own nodes, or contain one. */
const HOLDING: readonly string[] = ['TEXT', 'SECTION', ...DISCS];

export interface Listener {
  /** Notes were added, moved, edited or deleted; or a section was added, removed, hidden or shown. */
  counts(view: MapView): void;
  /** Title, persona, context, problem statement, prompts or facts were changed on the board, by anybody. */
  map(view: MapView): void;
  /** The map's facts have changed; in Design the countdown is one of them. */
  facts(): void;
  failed(error: unknown): void;
}

export class Watch {
  readonly root: BoardNode;
  private readonly page: PageNode;
  private map: Outline | null = null;
  private index = new NoteIndex();
  private readonly changed = new Map<string, NodeChange>();
  private timer: number | null = null;
  private isBusy = false;
  private isStopped = false;
  private toldCounts = '';
  private toldMap = '';

  /**
   * Starts listening at once, so that nothing is missed while the map is being read; `start` receives the
   * result.
   */
  constructor(
    readonly record: MapRecord,
    private readonly told: Listener,
  ) {
    this.root = record.root;
    this.page = pageOf(this.root);
    this.page.on('nodechange', this.listen);
  }

  start(map: Outline): MapView {
    this.reset(map);
    return this.remember();
  }

  stop(): void {
    this.isStopped = true;
    this.page.off('nodechange', this.listen);
    if (this.timer !== null) clearTimeout(this.timer);
  }

  /** Rereads everything but the notes, after we have written to the map. */
  reread(): MapView {
    const pieces = ownNodesOf(this.root);
    this.map = { ...this.current(), ...readMapTexts(pieces), facts: this.record.read(pieces) };
    for (const { node, tag } of pieces) if (tag.role === 'section') this.seeHidden(node);
    return this.remember();
  }

  private current(): Outline {
    if (this.map === null) throw new Error('the map has not been read yet');
    return this.map;
  }

  /** The last known state of the map. */
  view(): MapView {
    return toView(this.current(), this.index.counts(), this.record.isNewer);
  }

  /** Remembers this state as known to the window. */
  private remember(): MapView {
    const view = this.view();
    this.toldCounts = countsIn(view);
    this.toldMap = wordsIn(view);
    return view;
  }

  private reset(map: Outline): void {
    this.map = map;
    this.index = new NoteIndex();
    const sectionOf = sectionFinder(map.sections);
    for (const note of map.notes) {
      const { node, author, ancestors: path } = note;
      this.index.set(node, { section: sectionOf(note) || null, author, path });
    }
  }

  private readonly listen = ({ nodeChanges }: NodeChangeEvent): void => {
    for (const change of nodeChanges) {
      const earlier = this.changed.get(change.id);
      this.changed.set(change.id, earlier === undefined ? change : later(earlier, change));
    }
    this.schedule();
  };

  private schedule(): void {
    if (this.timer === null) this.timer = setTimeout(() => void this.catchUp(), SETTLE_MS);
  }

  /** One at a time: a look may have to reread the whole map, so changes made meanwhile wait. */
  private async catchUp(): Promise<void> {
    this.timer = null;
    if (this.isBusy || this.map === null) {
      this.schedule();
      return;
    }
    this.isBusy = true;
    const changes = [...this.changed.values()];
    this.changed.clear();
    try {
      await this.look(changes);
      if (!this.isStopped && !this.root.removed) this.tell();
    } catch (error) {
      if (!this.isStopped) this.told.failed(error);
    }
    this.isBusy = false;
  }

  private tell(): void {
    const view = this.view();
    if (countsIn(view) !== this.toldCounts) this.told.counts(view);
    if (wordsIn(view) !== this.toldMap) this.told.map(view);
    this.toldCounts = countsIn(view);
    this.toldMap = wordsIn(view);
  }

  private async look(changes: readonly NodeChange[]): Promise<void> {
    if (this.root.removed) return;
    this.followFacts(changes);
    if (changes.some((change) => this.movesSections(change))) {
      this.reset(await readBoard(this.root, this.record));
      return;
    }
    for (const change of changes) {
      const { type, node } = change;
      if (type === 'DELETE') this.forget(change);
      else if (type === 'CREATE' || touches(change)) this.lookAt(node);
      else if (node.removed) continue;
      else if (node.type === 'SECTION') this.seeHidden(node);
      else if (change.properties.includes('fills')) this.seeFill(node);
    }
  }

  /** Facts are stored on the root and on other nodes of ours. */
  private followFacts(changes: readonly NodeChange[]): void {
    const facts = this.record.follow(changes);
    if (facts === null) return;
    this.map = { ...this.current(), facts };
    this.told.facts();
  }

  /** Figma does not document which property reports hiding, so any change to a section triggers a check. */
  private seeHidden(node: SceneNode): void {
    const { id } = node;
    const map = this.current();
    const isHidden = hidesContents(node);
    const sections = map.sections.map((section) =>
      section.node === id ? { ...section, isHidden } : section,
    );
    this.map = { ...map, sections };
  }

  /** The picture in the persona's circle may have been set or removed. */
  private seeFill(node: SceneNode): void {
    if (DISCS.includes(node.type) && roleOf(node) === 'photo') this.readWords();
  }

  private readWords(pieces: readonly OwnNode[] = ownNodesOf(this.root)): void {
    this.map = { ...this.current(), ...readMapTexts(pieces) };
  }

  /** A deleted node that was not a note may have been one of our own nodes, or a panel that held some. */
  private forget({ id, node }: NodeChange): void {
    const wasNote = this.index.drop(id);
    if (!wasNote && HOLDING.includes(node.type)) this.readWords();
  }

  /**
   * Whether the map or one of its sections was added, removed, moved or resized: any loose note may now
   * belong elsewhere.
   */
  private movesSections(change: NodeChange): boolean {
    const { node: root, sections } = this.current();
    const known = change.id === root || sections.some(({ node }) => node === change.id);
    if (change.type === 'DELETE') return known;
    if (change.type === 'PROPERTY_CHANGE') return known && touches(change);
    const { node } = change;
    return !node.removed && isBoardNode(node) && roleOf(node) === 'section';
  }

  private lookAt(node: SceneNode | RemovedNode): void {
    const found = node.removed ? null : this.locate(node);
    this.index.drop(found === null ? node.id : found.node.id);
    if (found === null) return;
    const listing = emptyListing();
    listInto(listing, [found.node], found.where);
    for (const note of listing.notes) this.put(note);
    for (const piece of listing.pluginOwned) this.hear(piece);
  }

  /** One of our texts that people may have edited, or a copy of one that somebody has turned into a note. */
  private hear(piece: PluginOwned): void {
    const { node, type, tag, where } = piece;
    if (where.parentSection === null && !where.path.includes(this.root.id)) return;
    if (isCopy(node, tag)) {
      const pieces = ownNodesOf(this.root);
      const isNote = isReworded(piece, type, () => new Originals(pieces));
      if (isNote) this.put({ node: node as NoteNode, type, where });
      else this.readWords(pieces);
      return;
    }
    if (tag.role === 'photo') this.readWords();
    if (type !== 'TEXT' || isRepeated(tag)) return;
    const pieces = ownNodesOf(this.root);
    const first = findOwnNode(pieces, tag);
    const text = node as TextNode;
    if (first?.type === 'TEXT' && first.id !== text.id) {
      if (first.characters !== text.characters) this.put({ node: text, type, where });
    } else {
      this.readWords(pieces);
    }
  }

  /** Anything known about the note before has already been dropped. */
  private put({ node, type, where }: Found): void {
    if (isBlank(noteText(node, type))) return;
    const section = this.sectionOf(node, where);
    if (section === undefined) return;
    this.index.set(node.id, { section, author: noteAuthor(node, type), path: where.path });
  }

  /** Null if it is on the map but in no section; undefined if it is off the map. */
  private sectionOf(note: SceneNode, where: Where): SectionId | null | undefined {
    const { sections, box: map } = this.current();
    const held = sections.find(({ node }) => node === where.parentSection);
    if (held !== undefined) return held.id;
    const box = boxOf(note);
    const onMap = where.path.includes(this.root.id) || contains(map, centre(box));
    return onMap ? sectionAt(sections, { box }) || null : undefined;
  }

  /**
   * Walks up from a node to the page; the nearest section contains it. A change inside a note frame is a
   * change to that frame, and so is one inside a copied label; inside our own labels it concerns no note.
   */
  private locate(node: SceneNode): { node: SceneNode; where: Where } | null {
    const { sections } = this.current();
    let found = node;
    let path: string[] = [];
    let parentSection: string | null = null;
    let at: BaseNode | null = node.parent;
    while (at !== null && at.type !== 'PAGE') {
      const { id } = at;
      const isOther = id !== this.root.id && !sections.some((section) => section.node === id);
      const tag: Tag | null = isOther && isBoardNode(at) ? readTag(at) : null;
      const isClosed = tag !== null && CLOSED.includes(tag.role);
      const isCopied = isClosed && tag.role !== 'map' && isCopy(at as SceneNode, tag);
      if (isClosed && !isCopied) return null;
      if (tag?.role === 'note' || isCopied) {
        found = at as FrameNode;
        path = [];
      } else {
        path.unshift(id);
      }
      if (parentSection === null && sections.some((section) => section.node === id)) parentSection = id;
      at = at.parent;
    }
    return { node: found, where: { parentSection, theme: '', path, isHidden: false } };
  }
}

const touches = (change: NodeChange): boolean =>
  change.type === 'PROPERTY_CHANGE' && change.properties.some((property) => MATTERS.includes(property));

const countsIn = ({ counts, present, hidden }: MapView): string =>
  JSON.stringify({ counts, present, hidden });

const wordsIn = (view: MapView): string => JSON.stringify({ ...view, counts: {}, present: [], hidden: [] });

/** Merges two events for one node: created or deleted wins; otherwise the property lists are combined. */
function later(earlier: NodeChange, change: NodeChange): NodeChange {
  if (change.type !== 'PROPERTY_CHANGE') return change;
  if (earlier.type !== 'PROPERTY_CHANGE') return earlier;
  return { ...change, properties: [...earlier.properties, ...change.properties] };
}
