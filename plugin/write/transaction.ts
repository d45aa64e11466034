// All or nothing on the canvas: if a step fails, whatever was created is removed and whatever was changed is
// restored. What people changed meanwhile stays as they left it.
import type { MapReference, NoteReference } from '../../shared/contract/reference';
import { failure, warn } from '../failures';
import { isBoardNode, type MapRoot } from '../read/board-node';
import { pageOf } from '../read/maps';
import { boxOf } from '../read/note';
import { BoardFonts } from './fonts';

/** One change; it is recorded before it is made, so `takeBack` must also cope with one that was not made. */
export interface Change {
  apply: () => void;
  takeBack: () => void;
  /** Whether the change is still on the board. */
  holds?: () => boolean;
}

export class Transaction {
  private readonly reversals: (() => void)[] = [];
  private readonly followUps: (() => void)[] = [];
  private readonly created: SceneNode[] = [];
  /** Ids of the notes added so far. */
  readonly added: string[] = [];
  /** The inserted map. */
  inserted: MapRoot | null = null;
  readonly fonts = new BoardFonts((text, font) => this.set(text, 'fontName', font));
  private ours: Set<string> | null = null;
  /** Keyed by node id; removed at the very end, because a removal cannot be rolled back. */
  readonly leaving = new Map<string, SceneNode>();
  /** For each node that lost children: the ids of those that remain. */
  private readonly stayed = new Map<string, string[]>();
  /** The latest changes made without a pause between them. */
  private stretch: (() => boolean)[] = [];
  private isInStretch = false;

  /** The node id of the map a request refers to; '' if none was inserted. */
  mapNode(map: MapReference): string {
    return typeof map === 'string' ? map : this.inserted?.id || '';
  }

  /** The node id of the note a request refers to; '' if it was not added. */
  noteNode(note: NoteReference): string {
    return typeof note === 'string' ? note : this.added[note.index] || '';
  }

  /** Tracks a newly created node and returns it. It may already be gone with its parent. */
  track<N extends SceneNode>(node: N): N {
    this.created.push(node);
    this.remember(
      () => this.discard(node),
      () => !node.removed,
    );
    this.fonts.fit(node);
    return node;
  }

  /** Until it is known what came with a copy, nothing in it can be told to be people's. */
  private discard(node: SceneNode, isKnown = true): void {
    if (node.removed) return;
    if (isKnown && 'children' in node) this.rescue(node);
    node.remove();
  }

  /** Clones a node; on rollback the clone is removed, but not what people put into it. */
  copy<N extends SceneNode>(node: N): N {
    const copy = node.clone() as N;
    let isListed = false;
    this.remember(
      () => this.discard(copy, isListed),
      () => !copy.removed,
    );
    if ('children' in copy) this.created.push(copy, ...copy.findAll(() => true));
    isListed = true;
    return copy;
  }

  /** The index of a node about to leave `parent`. Lists the children once for many moves. */
  takeOut(parent: BaseNode & ChildrenMixin, node: SceneNode): number {
    if (parent.type === 'GROUP') this.keepGroup(parent);
    const { id } = parent;
    const ids = this.stayed.get(id) || parent.children.map((child) => child.id);
    this.stayed.set(id, ids);
    const index = ids.indexOf(node.id);
    if (index >= 0) ids.splice(index, 1);
    return index;
  }

  /** A group disappears with its last child, which nobody can take back, so a stand-in stays until the end. */
  private keepGroup(group: GroupNode): void {
    const [last, ...others] = group.children;
    if (last === undefined || others.length > 0) return;
    const standIn = this.track(figma.createRectangle());
    standIn.visible = false;
    group.appendChild(standIn);
    standIn.resize(1, 1);
    standIn.x = last.x;
    standIn.y = last.y;
    this.leaving.set(standIn.id, standIn);
  }

  change({ apply, takeBack, holds }: Change): void {
    this.remember(takeBack, holds);
    apply();
  }

  private remember(takeBack: () => void, holds?: () => boolean): void {
    this.reversals.push(takeBack);
    if (!this.isInStretch) this.beginStretch();
    if (holds !== undefined) this.stretch.push(holds);
  }

  /** People can act only between two jobs of the script, so a stretch lasts as long as the current one. */
  private beginStretch(): void {
    this.throwIfUndone();
    this.stretch = [];
    this.isInStretch = true;
    void Promise.resolve().then(() => {
      this.isInStretch = false;
    });
  }

  /** An undo in the middle of the work takes back all of it so far; then the rest must not be done either. */
  throwIfUndone(): void {
    // What cannot be asked any more is not on the board.
    const isThere = (holds: () => boolean) => {
      try {
        return holds();
      } catch {
        return false;
      }
    };
    if (this.stretch.length > 0 && !this.stretch.some(isThere)) throw failure('cancelled', 'undo', '');
  }

  /** Runs after the commit, for effects that need the whole change. */
  afterCommit(run: () => void): void {
    this.followUps.push(run);
  }

  runFollowUps(): void {
    for (const run of this.followUps) run();
  }

  get hasWritten(): boolean {
    return this.reversals.length > 0;
  }

  /** Sets a property, unless it already has this value. Figma may store the value rounded. */
  set<N extends object, K extends keyof N>(node: N, key: K, value: N[K]): void {
    const before = node[key];
    if (before === value) return;
    let written: N[K] | undefined;
    const isOurs = () => node[key] === written;
    const isPlain = typeof value !== 'object';
    this.change({
      apply: () => {
        node[key] = value;
        if (isPlain) written = node[key];
      },
      takeBack: () => {
        if (written === undefined || isOurs()) node[key] = before;
      },
      ...(isPlain ? { holds: isOurs } : {}),
    });
  }

  /** Stores plugin data, unless it already has this value. */
  setData(node: SceneNode, key: string, value: string): void {
    const before = node.getPluginData(key);
    if (before === value) return;
    const holds = () => node.getPluginData(key) === value;
    this.change({
      apply: () => node.setPluginData(key, value),
      takeBack: () => {
        if (holds()) node.setPluginData(key, before);
      },
      holds,
    });
  }

  /** Anything people put into a new node meanwhile stays in the same place, in what was there before. */
  private rescue(container: SceneNode & ChildrenMixin): void {
    this.ours ??= new Set(this.created.map(({ id }) => id));
    const { ours } = this;
    let at = container.parent;
    while (at !== null && ours.has(at.id)) at = at.parent;
    const home = at !== null && isBoardNode(at) ? at : pageOf(container);
    const origin = home.type === 'PAGE' ? { x: 0, y: 0 } : boxOf(home);
    for (const child of container.children) {
      if (ours.has(child.id)) continue;
      const [[, , x], [, , y]] = child.absoluteTransform;
      home.appendChild(child);
      child.x = x - origin.x;
      child.y = y - origin.y;
    }
  }

  /** Newest first. If one fails, the others are still undone. */
  rollBack(): void {
    this.stretch = [];
    for (const reverse of this.reversals.splice(0).reverse()) {
      try {
        reverse();
      } catch (error) {
        warn('taking back', error);
      }
    }
  }
}
