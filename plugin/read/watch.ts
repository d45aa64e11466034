// Follows one map while people work on it, and looks only at what Figma says has changed. It never writes:
// our own writes would come back as events (docs/platform.md E).

import type { Rect } from '../../shared/geometry/rect';
import { boxesOf, sectionFinder } from '../../shared/map/assign';
import { NoteIndex } from '../../shared/map/note-index';
import type { MapView, Outline, PlacedSection } from '../../shared/map/snapshot';
import type { Role } from '../../shared/map/tag';
import { Pace } from '../pause';
import { adoptionOf } from './adoption';
import { isContainer, nodesAround } from './around';
import { hidesContents, type MapRoot, type NodeType, typeOf } from './board-node';
import type { MapRecord } from './facts';
import { boxesAbove, Locator, notesInside, readerFor, wholeOf } from './list';
import { readMapTexts } from './map-texts';
import { pageOf } from './maps';
import { boxOf, isBlank, noteAuthor, noteText } from './note';
import { type OwnNode, type PageTags, readPageTags } from './page-tags';
import { readBoard } from './read-board';
import { isAdopted, sectionBox } from './regions';
import { readTag } from './tags';
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

/** There may be thousands of these, and none says anything about the map itself. */
const MANY: readonly Role[] = ['note', 'evidence'];

/** What notes lie in. */
const PARENT_ROLES: readonly Role[] = ['section', 'note-area'];

/** Types of our own nodes that the window or a note depends on. */
const TAGGED: readonly NodeType[] = ['TEXT', 'SECTION', 'FRAME', 'SHAPE_WITH_TEXT'];

/** Stamps, and what the pad is for those of people who are done. */
const STAMPED: readonly string[] = ['STAMP', 'SHAPE_WITH_TEXT'];

export interface Listener {
  /** Notes were added, moved, edited or deleted; or a section was added, removed, hidden or shown. */
  counts(view: MapView): void;
  /** Title, persona, context, problem statement, prompts or facts were changed on the board, by anybody. */
  map(view: MapView): void;
  /** The map's facts have changed; in Design the countdown is one of them. */
  facts(): void;
  /** Stamps came, went or moved. */
  stamps(): void;
  /** What stores the map's record was deleted. */
  gone(): void;
  failed(error: unknown): void;
}

export class Watch {
  readonly root: MapRoot;
  private readonly page: PageNode;
  private map: Outline | null = null;
  private index = new NoteIndex();
  /** Our nodes on the page; null until the first look. */
  private tags: PageTags | null = null;
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

  /** `tags` are those of the page; null if they have not been read. */
  start(map: Outline, tags: PageTags | null): MapView {
    this.reset(map, tags);
    return this.remember();
  }

  stop(): void {
    this.isStopped = true;
    this.page.off('nodechange', this.listen);
    if (this.timer !== null) clearTimeout(this.timer);
  }

  /** The map's own nodes, as last read; some may be gone. */
  get pieces(): readonly OwnNode[] {
    return this.tags?.of(this.root.id) || [];
  }

  /** Rereads everything but the notes, after we have written to the map. */
  async reread(): Promise<MapView> {
    await this.readTags(new Pace());
    this.readOurs();
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

  private reset(map: Outline, tags: PageTags | null): void {
    this.map = map;
    this.tags = tags;
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
    if (this.root.removed) return this.told.gone();
    await this.followFacts(changes);
    if (this.root.removed) return;
    const pace = new Pace();
    const { sections } = this.current();
    const frame = new Set(idsAround(this.root).concat(this.idsAroundRegions(), ...sections.map(idsOf)));
    const effect = await this.effectOf(changes, frame, pace);
    if (this.root.removed) return;
    if (effect === 'sections') {
      const { board, tags } = await readBoard(this.root, this.record);
      this.reset(board, tags);
      this.told.stamps();
      return;
    }
    await this.lookAtEach(changes, frame, pace);
    if (effect === 'boxes' && !this.root.removed) await this.lookAtLoose(pace);
  }

  /** A region goes where what heads it is taken by something of people's own around it. */
  private idsAroundRegions(): string[] {
    const heads = this.pieces.filter(({ tag, node }) => isAdopted(tag) && !node.removed);
    return ([] as string[]).concat(...heads.map(({ node }) => idsAround(node)));
  }

  /**
   * Whether the map got or lost a section, or it or a section moved or changed its size, so that loose notes may
   * now belong elsewhere. Reads the tags anew if a node of ours is new. `frame` are the map, its sections and what
   * the map lies in.
   */
  private async effectOf(
    changes: readonly NodeChange[],
    frame: ReadonlySet<string>,
    pace: Pace,
  ): Promise<'sections' | 'boxes' | 'none'> {
    let effect: 'boxes' | 'none' = 'none';
    let isNew = this.tags === null;
    for (const change of changes) {
      const isFrame = frame.has(change.id);
      if (isFrame && (change.type === 'DELETE' || isReparented(change))) return 'sections';
      if (isFrame && touches(change)) effect = 'boxes';
      if (change.type === 'PROPERTY_CHANGE') continue;
      if (pace.spend(3)) await pace.rest();
      if (change.type === 'DELETE') {
        if (isContainer(change.node.type) && this.hasLostSection()) return 'sections';
        continue;
      }
      const piece = pieceAt(change.node as SceneNode);
      if (piece !== null && PARENT_ROLES.includes(piece.tag.role)) return 'sections';
      if (piece !== null && !this.tags?.learn(piece)) isNew = true;
    }
    if (isNew) await this.readTags(pace);
    return effect;
  }

  /** The map or a section lies elsewhere or has another size: what lies in a section still does. */
  private async lookAtLoose(pace: Pace): Promise<void> {
    const map = this.current();
    const pieces = new Map((this.tags?.of(this.root.id) || []).map((piece) => [piece.id, piece]));
    const boxNow = (id: string, before: Rect): Rect => {
      const piece = pieces.get(id);
      return piece === undefined || piece.node.removed ? before : sectionBox(piece);
    };
    const sections = map.sections.map(({ box, area, ...section }) => ({
      ...section,
      box: boxNow(section.node, box),
      ...(area === undefined ? {} : { area: { node: area.node, box: boxNow(area.node, area.box) } }),
    }));
    this.map = { ...map, box: boxOf(this.root), sections };
    const nodesBefore: (BaseNode | null)[] = [];
    for (const id of this.index.outside(sections.map(({ node }) => node))) {
      if (pace.spend(1)) await pace.rest();
      nodesBefore.push(await figma.getNodeByIdAsync(id));
      this.index.drop(id);
    }
    const locator = this.locator(this.tags || (await this.readTags(pace)));
    const around = await nodesAround(this.root, pace, (box) => locator.touches(box));
    for (const node of [...nodesBefore, ...around.map((loose) => loose.node)]) {
      if (node !== null && !node.removed) await this.lookAt(node as SceneNode, node.id, locator, pace);
    }
  }

  /** Something of people's that held a section may have been deleted. */
  private hasLostSection(): boolean {
    const pieces = this.tags?.of(this.root.id) || [];
    return pieces.some(({ node, tag }) => PARENT_ROLES.includes(tag.role) && node.removed);
  }

  private async readTags(pace: Pace): Promise<PageTags> {
    this.tags = await readPageTags(pageOf(this.root), pace);
    return this.tags;
  }

  private async lookAtEach(
    changes: readonly NodeChange[],
    frame: ReadonlySet<string>,
    pace: Pace,
  ): Promise<void> {
    const tags = this.tags || (await this.readTags(pace));
    const locator = this.locator(tags);
    let isOurs = false;
    let isStamped = false;
    for (const change of changes) {
      if (pace.spend(CALLS_PER_CHANGE)) await pace.rest();
      const { node, id } = change;
      if (change.type === 'DELETE') this.index.drop(id);
      else if (node.removed) continue;
      else if (!frame.has(id) && (change.type === 'CREATE' || touches(change)))
        await this.lookAt(node, id, locator, pace);
      else if (typeOf(node) === 'SECTION') this.seeHidden(id);
      isStamped ||= STAMPED.includes(change.type === 'DELETE' ? node.type : typeOf(node as SceneNode));
      isOurs ||= id !== this.root.id && tags.ownerOf(id) === this.root.id;
      isOurs ||= change.type === 'DELETE' && isContainer(node.type);
    }
    if (isOurs && !this.root.removed) this.readOurs();
    if (isStamped) this.told.stamps();
  }

  private locator(tags: PageTags): Locator {
    const { box, sections } = this.current();
    const boxes = [box].concat(...sections.map(boxesOf));
    return new Locator(readerFor(this.root, tags), boxes, boxesAbove(this.root.id, tags));
  }

  /** Facts are stored on the root and on other nodes of ours. */
  private async followFacts(changes: readonly NodeChange[]): Promise<void> {
    const facts = await this.record.follow(changes);
    if (facts === null || this.root.removed) return;
    this.map = { ...this.current(), facts };
    this.told.facts();
  }

  /** Figma does not document which property reports hiding, so any change to a section triggers a check. */
  private seeHidden(id: string): void {
    const map = this.current();
    const isHidden = (part: string) => {
      const node = this.tags?.get(part)?.node;
      return node !== undefined && !node.removed && hidesContents(node);
    };
    const sections = map.sections.map((section) => {
      const parts = idsOf(section);
      return parts.includes(id) ? { ...section, isHidden: parts.some(isHidden) } : section;
    });
    this.map = { ...map, sections };
  }

  /** Our own texts and the facts; from the tags as last read. */
  private readOurs(): void {
    const all = this.tags?.of(this.root.id) || [];
    const pieces = all.filter(({ tag, node }) => !MANY.includes(tag.role) && !node.removed);
    const adoption = adoptionOf(this.root, pieces);
    this.map = { ...this.current(), ...readMapTexts(pieces), ...adoption, facts: this.record.read(pieces) };
    for (const { id, tag } of pieces) if (tag.role === 'section') this.seeHidden(id);
  }

  private async lookAt(node: SceneNode, id: string, locator: Locator, pace: Pace): Promise<void> {
    const whole = wholeOf(node, locator.reader);
    this.index.drop(whole === node ? id : whole.id);
    for (const one of [whole, ...('children' in whole ? notesInside(whole) : [])]) {
      if (pace.spend(CALLS_PER_CHANGE)) await pace.rest();
      if (!pace.hasRested || !one.removed) this.put(one, locator);
    }
  }

  /** Anything known about the note before has already been dropped. */
  private put(node: SceneNode, locator: Locator): void {
    const note = locator.locate(node);
    if (note === null || isBlank(noteText(note.node, note.type))) return;
    const { id, place, box } = note;
    const { sections } = this.current();
    const section = sectionFinder(sections)({ parentSection: place.parentSection, box }) || null;
    this.index.set(id, { section, author: noteAuthor(note.node, note.type), path: place.path });
  }
}

/** Calls to Figma for one changed node. */
const CALLS_PER_CHANGE = 14;

/** Of a section and of what holds its notes. */
const idsOf = ({ node, area }: PlacedSection): string[] => (area === undefined ? [node] : [node, area.node]);

/** Ids of a node and of everything around it. */
function idsAround(node: BaseNode): string[] {
  const ids: string[] = [];
  for (let at: BaseNode | null = node; at !== null && at.type !== 'PAGE'; at = at.parent) ids.push(at.id);
  return ids;
}

function pieceAt(node: SceneNode): OwnNode | null {
  const tag = TAGGED.includes(typeOf(node)) && !node.removed ? readTag(node) : null;
  return tag && { node, id: node.id, tag };
}

const isReparented = (change: NodeChange): boolean =>
  change.type === 'PROPERTY_CHANGE' && change.properties.includes('parent');

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
