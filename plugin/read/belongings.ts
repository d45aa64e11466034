// What people have put into the sections of a map, as whole things: a note, a theme with its notes, a picture. And what
// follows notes wherever they go: stamps, badges, lines.
import { centre, contains, encloses, type Point, type Rect, relativeTo } from '../../shared/geometry/rect';
import type { Role, Tag } from '../../shared/map/tag';
import type { SectionId } from '../../shared/templates/template';
import type { Pace } from '../pause';
import { sectionParts } from './areas';
import { type BoardNode, isBoardNode, typeOf } from './board-node';
import { type Listing, listMap } from './list';
import { boxOf, type Found } from './note';
import type { OwnNode } from './page-tags';
import { isCopy } from './tags';
import { fastenedTo } from './tensions';

/** A section, its area for notes, or the panel of what has no place. */
export interface ParentSection {
  node: BoardNode;
  id: string;
  /** Null for the panel of what has no place. */
  section: SectionId | null;
  /** What the places of notes are relative to. */
  origin: Rect;
}

export interface Belonging {
  node: SceneNode;
  box: Rect;
  /** Null if it lies loose over the map. */
  parentSection: ParentSection | null;
  /** Ids of the notes that it is or holds. */
  notes: string[];
}

/** What keeps its place on a note. */
export interface Follower {
  node: SceneNode;
  host: SceneNode;
  offset: Point;
}

/** What sections are drawn with; it goes with them. */
const PARTS: readonly Role[] = [
  'section',
  'kept',
  'kept-name',
  'note-area',
  'badge',
  'badge-disc',
  'icon',
  'heading',
  'prompt',
  'flag',
  'flag-text',
];
const PARENT_ROLES: readonly Role[] = ['section', 'note-area', 'kept'];
/** Ours, but on people's notes and lines. */
const ON_NOTES: readonly Role[] = ['note', 'theme'];

/** Calls to Figma for one node. */
const CALLS = 6;

export class Belongings {
  readonly found = new Map<string, Found>();
  readonly parentSections: ParentSection[];
  readonly pieces: readonly OwnNode[];
  /** Ids of everything that the map lies in. */
  readonly around = new Set<string>();
  /** By the id of anything: the notes that it is or holds. */
  private readonly within = new Map<string, string[]>();

  private constructor(
    readonly root: BoardNode,
    private readonly listing: Listing,
  ) {
    this.pieces = listing.locator.reader.tags.of(root.id);
    this.parentSections = this.parentSectionsAmong(this.pieces);
    for (let at: BaseNode | null = root; at !== null; at = at.parent) this.around.add(at.id);
  }

  static async read(root: BoardNode, pace: Pace): Promise<Belongings> {
    const read = new Belongings(root, await listMap(root, pace));
    const { locator, notes } = read.listing;
    for (const node of notes) {
      if (pace.spend(CALLS)) await pace.rest();
      if (pace.hasRested && node.removed) continue;
      const found = locator.locate(node);
      if (found === null || read.found.has(found.id)) continue;
      read.found.set(found.id, found);
      for (const id of [found.id, ...found.place.path]) {
        const notes = read.within.get(id) || [];
        read.within.set(id, notes);
        notes.push(found.id);
      }
    }
    return read;
  }

  private parentSectionsAmong(pieces: readonly OwnNode[]): ParentSection[] {
    const areas = new Map<string, Rect>();
    for (const { section, area } of sectionParts(pieces))
      if (area !== null) areas.set(section.id, boxOf(area.node));
    const parentSections: ParentSection[] = [];
    for (const { node, id, tag } of pieces) {
      if (!PARENT_ROLES.includes(tag.role) || node.removed || !isBoardNode(node)) continue;
      const origin = areas.get(id) || boxOf(node);
      parentSections.push({ node, id, section: tag.section || null, origin });
    }
    return parentSections;
  }

  private tagOf(id: string): Tag | null {
    return this.listing.locator.tagOf(id);
  }

  private isOwn(id: string): boolean {
    return this.listing.locator.reader.tags.ownerOf(id) === this.root.id;
  }

  /** Everything of people's in a section, its area or the panel of what has no place, as it is now. */
  inside(parentSection: ParentSection): Belonging[] {
    const things: Belonging[] = [];
    if (!parentSection.node.removed) this.collect(parentSection.node, parentSection, things);
    return things;
  }

  private collect(container: ChildrenMixin, parentSection: ParentSection, things: Belonging[]): void {
    let isFirst = true;
    for (const node of container.children) {
      const { id } = node;
      const type = typeOf(node);
      // The words of a label of ours in Design.
      const isWords = container !== parentSection.node && type === 'TEXT' && isFirst;
      if (type === 'TEXT') isFirst = false;
      if (isWords || id === this.root.id || this.isFollowing(node, id)) continue;
      // What holds the map itself stays where it is.
      if (!this.isPart(node, id) && !this.around.has(id))
        things.push({ node, box: boxOf(node), parentSection, notes: this.notesIn(id) });
      else if ('children' in node && !this.parentSections.some((one) => one.id === id))
        this.collect(node, parentSection, things);
    }
  }

  private isPart(node: SceneNode, id: string): boolean {
    const tag = this.tagOf(id);
    if (tag === null || !this.isOwn(id) || !PARTS.includes(tag.role)) return false;
    const { copies } = this.listing.locator.reader;
    return !copies.isNote({ node, id, tag }, typeOf(node));
  }

  /**
   * Copies of what sections are drawn with, but for these sections. With the same words they are nothing; without their
   * originals they would be taken for notes.
   */
  copiesOfParts(sections: readonly SectionId[]): SceneNode[] {
    const { copies } = this.listing.locator.reader;
    const isStray = ({ node, id, tag }: OwnNode): boolean =>
      PARTS.includes(tag.role) &&
      !PARENT_ROLES.includes(tag.role) &&
      tag.section !== undefined &&
      !sections.includes(tag.section) &&
      isCopy({ id }, tag) &&
      !node.removed &&
      !copies.isNote({ node, id, tag }, typeOf(node));
    return this.pieces.filter(isStray).map(({ node }) => node);
  }

  private notesIn(id: string): string[] {
    return this.within.get(id) || [];
  }

  /** Whether it goes where the notes go that it is on, or between. */
  private isFollowing(node: SceneNode, id: string): boolean {
    if (node.type === 'STAMP') return this.found.has((node.stuckTo as SceneNode | null)?.id || '');
    if (node.type === 'CONNECTOR') return fastenedTo(node).some((end) => end !== undefined);
    const tag = this.tagOf(id);
    if (tag === null || !this.isOwn(id)) return false;
    if (tag.role === 'tension') return tag.ends?.every((end) => this.found.has(end)) === true;
    if (tag.role === 'tension-label') return this.tagOf(tag.of || '')?.role === 'tension';
    return (tag.role === 'evidence' || tag.role === 'top-note') && this.found.has(tag.of || '');
  }

  /** Notes in no section, with what people have put them into, if `isWhole` agrees. */
  async loose(ids: readonly string[], isWhole: (notes: readonly string[]) => boolean): Promise<Belonging[]> {
    const things = new Map<string, Belonging>();
    const map = boxOf(this.root);
    for (const id of ids) {
      const found = this.found.get(id);
      if (found === undefined || found.node.removed || this.isHeld(found)) continue;
      // What is in another panel of ours, and hangs over a section, is on its own.
      const [outer = id] = this.isLoose(found) ? found.place.path : [];
      const around = outer === id ? null : ((await figma.getNodeByIdAsync(outer)) as SceneNode | null);
      const takesAll =
        around !== null &&
        isWhole(this.notesIn(outer)) &&
        encloses(map, boxOf(around)) &&
        !this.holds(around);
      const node = takesAll ? around : found.node;
      if (things.has(node.id)) continue;
      things.set(node.id, { node, box: boxOf(node), parentSection: null, notes: this.notesIn(node.id) });
    }
    return [...things.values()];
  }

  private isHeld({ place }: Found): boolean {
    return this.parentSections.some(({ id }) => place.path.includes(id));
  }

  /** In nothing of the map's but the map itself. */
  private isLoose({ place }: Found): boolean {
    return place.path.every((id) => !this.isOwn(id) || ON_NOTES.includes(this.tagOf(id)?.role || 'map'));
  }

  /** Whether something of ours is in it. */
  private holds(around: SceneNode): boolean {
    const path = (node: SceneNode): boolean => {
      for (let at = node.parent; at !== null && at.type !== 'PAGE'; at = at.parent)
        if (at.id === around.id) return true;
      return false;
    };
    return this.pieces.some(
      ({ node, tag }) =>
        !ON_NOTES.includes(tag.role) && !node.removed && PARENT_ROLES.includes(tag.role) && path(node),
    );
  }

  /** Loose notes whose centre is in `box`. */
  looseIn(box: Rect): string[] {
    const ids: string[] = [];
    for (const [id, found] of this.found)
      if (contains(box, centre(found.box)) && this.isLoose(found)) ids.push(id);
    return ids;
  }

  /** What is on notes that are moved, and where on them. */
  async followers(pace: Pace, isMoved: (note: string) => boolean): Promise<Follower[]> {
    const followers: Follower[] = [];
    const add = (node: SceneNode, host: SceneNode) => {
      const { x, y } = relativeTo(boxOf(node), boxOf(host));
      followers.push({ node, host, offset: { x, y } });
    };
    for (const stamp of this.listing.stamps) {
      if (pace.spend(CALLS)) await pace.rest();
      if (stamp.removed) continue;
      const host = (stamp as StampNode).stuckTo as SceneNode | null;
      if (host !== null && isMoved(host.id)) add(stamp, host);
    }
    for (const { node, tag } of this.pieces) {
      const of = tag.role === 'top-note' ? tag.of || '' : '';
      const host = isMoved(of) ? this.found.get(of)?.node : undefined;
      if (host !== undefined && !host.removed && !node.removed) add(node, host);
    }
    return followers;
  }

  /** Lines that hold on to notes, and those of ours between two notes. */
  lines(): SceneNode[] {
    return this.listing.lines.filter((line) => !line.removed && this.isFollowing(line, line.id));
  }
}
