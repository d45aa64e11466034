// Follows one map while people work on it. Figma tells what changed; only that is looked at again.
// Nothing is written from here: events of our own writes come back too (platform.md E).
import { assign, missingSections, sectionAt } from '../../shared/board/assign';
import { NoteIndex } from '../../shared/board/note-index';
import type { Outline, SectionCounts } from '../../shared/board/snapshot';
import type { Tag } from '../../shared/board/tag';
import { centre, contains } from '../../shared/geometry/rect';
import type { SectionId } from '../../shared/model/sections';
import type { OpenMap } from '../../shared/protocol/messages';
import type { BoardNode } from '../canvas/brush';
import { readTag } from '../canvas/tags';
import { readMapData } from './map-data';
import { boxOf, isBlank, type NodeType, type NoteNode, noteAuthor, noteText, type Where } from './note';
import { toOpenMap } from './open-map';
import { pieceText, readBoard } from './read-board';
import { CONTAINERS } from './strays';
import { CLOSED, walk } from './walk';

/** One edit by a person gives many events; they are answered together. */
const SETTLE_MS = 80;

/** Changes of these say nothing about where a note belongs, whose it is or whether it is empty. */
const MATTERS: readonly string[] = [
  'text',
  'characters',
  'parent',
  'x',
  'y',
  'authorName',
  'authorVisible',
  'width',
  'height',
];

export interface Seen {
  counts: SectionCounts;
  missing: SectionId[];
}

export interface Listener {
  /** Notes were added, moved, typed or deleted. */
  counts(seen: Seen): void;
  /** Title or persona were edited on the board. */
  map(map: OpenMap): void;
  failed(error: unknown): void;
}

export class Watch {
  private readonly page: PageNode;
  private index = new NoteIndex();
  private map: Outline;
  private readonly changed = new Map<string, NodeChange>();
  private timer: number | null = null;
  private last = '';
  private textsChanged = false;

  constructor(
    readonly root: BoardNode,
    map: Outline,
    private readonly told: Listener,
  ) {
    this.page = figma.currentPage;
    this.map = map;
    this.reset(map);
    this.page.on('nodechange', this.listen);
  }

  stop(): void {
    this.page.off('nodechange', this.listen);
    if (this.timer !== null) clearTimeout(this.timer);
  }

  seen(): Seen {
    return { counts: this.index.counts(), missing: missingSections(this.map) };
  }

  private reset(map: Outline): void {
    this.map = map;
    this.index = new NoteIndex();
    const { sections, unplaced } = assign(map.sections, map.notes);
    for (const [section, notes] of sections) {
      for (const { node, author, path } of notes) this.index.set(node, { section, author, path });
    }
    for (const { node, author, path } of unplaced) this.index.set(node, { section: null, author, path });
    this.last = JSON.stringify(this.seen());
  }

  private readonly listen = ({ nodeChanges }: NodeChangeEvent): void => {
    for (const change of nodeChanges) {
      const earlier = this.changed.get(change.id);
      this.changed.set(change.id, earlier === undefined ? change : later(earlier, change));
    }
    if (this.timer === null) this.timer = setTimeout(() => void this.catchUp(), SETTLE_MS);
  };

  private async catchUp(): Promise<void> {
    this.timer = null;
    const changes = [...this.changed.values()];
    this.changed.clear();
    try {
      await this.look(changes);
    } catch (error) {
      this.told.failed(error);
      return;
    }
    const seen = this.seen();
    const text = JSON.stringify(seen);
    if (text !== this.last) this.told.counts(seen);
    this.last = text;
    if (this.textsChanged) this.told.map(toOpenMap({ ...this.map, data: readMapData(this.root) }, seen));
    this.textsChanged = false;
  }

  private async look(changes: readonly NodeChange[]): Promise<void> {
    if (this.root.removed) return;
    if (changes.some((change) => this.movesSections(change))) {
      this.reset(await readBoard(this.root));
      this.last = '';
      return;
    }
    for (const change of changes) {
      if (change.type === 'DELETE') this.index.drop(change.id);
      else if (change.type === 'CREATE' || touches(change)) await this.lookAt(change.node);
    }
  }

  /** The map or a section of it came, went, moved or grew: then any loose note may belong elsewhere. */
  private movesSections(change: NodeChange): boolean {
    const { node: root, sections } = this.map;
    const known = change.id === root || sections.some(({ node }) => node === change.id);
    if (change.type === 'DELETE') return known;
    if (change.type === 'PROPERTY_CHANGE') return known && touches(change);
    const { node } = change;
    return !node.removed && CONTAINERS.includes(node.type) && readTag(node)?.role === 'section';
  }

  private async lookAt(node: SceneNode | RemovedNode): Promise<void> {
    const found = node.removed ? null : this.locate(node);
    this.index.drop(found === null ? node.id : found.node.id);
    if (found !== null) await walk([found.node], this.visitor(), found.where);
  }

  private visitor() {
    return {
      note: (note: NoteNode, type: NodeType, where: Where) => this.put(note, type, where),
      ours: (node: SceneNode, type: NodeType, tag: Tag, where: Where) => {
        if (type === 'TEXT') this.reread(node as TextNode, tag, where);
      },
      stamp: () => {},
      other: () => {},
      vanished: () => {},
    };
  }

  /** A text of ours that people may have edited. */
  private reread(node: TextNode, tag: Tag, where: Where): void {
    if (!where.path.includes(this.root.id)) return;
    const piece = pieceText(node, tag);
    this.map = { ...this.map, ...piece };
    if (Object.keys(piece).length > 0) this.textsChanged = true;
  }

  private put(note: NoteNode, type: NodeType, where: Where): void {
    const { id } = note;
    this.index.drop(id);
    if (isBlank(noteText(note, type))) return;
    const section = this.sectionOf(note, where);
    if (section === undefined) return;
    this.index.set(id, { section, author: noteAuthor(note, type), path: where.path });
  }

  /** Null on the map but in no section, undefined off the map. */
  private sectionOf(note: NoteNode, where: Where): SectionId | null | undefined {
    const { sections, box: map } = this.map;
    const held = sections.find(({ node }) => node === where.holder);
    if (held !== undefined) return held.id;
    const box = boxOf(note);
    const onMap = where.path.includes(this.root.id) || contains(map, centre(box));
    return onMap ? (sectionAt(sections, { box }) ?? null) : undefined;
  }

  /**
   * Goes up from a node to the page; the section nearest to it holds it. What changes inside a note frame
   * concerns the frame, and what changes inside a badge or the photo concerns no note.
   */
  private locate(node: SceneNode): { node: SceneNode; where: Where } | null {
    let found = node;
    let path: string[] = [];
    let holder: string | null = null;
    let at: BaseNode | null = node.parent;
    while (at !== null && at.type !== 'PAGE') {
      const { id } = at;
      const tag: Tag | null = at.type === 'FRAME' && id !== this.root.id ? readTag(at) : null;
      if (tag !== null && CLOSED.includes(tag.role)) return null;
      if (tag?.role === 'note') {
        found = at as FrameNode;
        path = [];
      } else {
        path.unshift(id);
      }
      if (holder === null && this.map.sections.some((section) => section.node === id)) holder = id;
      at = at.parent;
    }
    return { node: found, where: { holder, theme: '', path } };
  }
}

const touches = (change: NodeChange): boolean =>
  change.type === 'PROPERTY_CHANGE' && change.properties.some((property) => MATTERS.includes(property));

/** Two events of one node: coming and going say all; otherwise both lists of properties count. */
function later(earlier: NodeChange, change: NodeChange): NodeChange {
  if (change.type !== 'PROPERTY_CHANGE') return change;
  if (earlier.type !== 'PROPERTY_CHANGE') return earlier;
  return { ...change, properties: [...earlier.properties, ...change.properties] };
}
