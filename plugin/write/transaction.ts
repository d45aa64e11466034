// All or nothing on the canvas: if a step fails, whatever was created is removed and whatever was changed is
// restored.
import type { MapReference, NoteReference } from '../../shared/contract/reference';
import { warn } from '../failures';
import type { BoardNode } from '../read/board-node';
import { pageOf } from '../read/maps';
import type { CancelSignal } from './signal';

export class Transaction {
  private readonly reversals: (() => void)[] = [];
  private readonly followUps: (() => void)[] = [];
  /** The selection before the first change. */
  private selected: { page: PageNode; nodes: readonly SceneNode[] } | null = null;
  private readonly created: SceneNode[] = [];
  /** Ids of the notes added so far. */
  readonly added: string[] = [];
  /** The inserted map. */
  inserted: BoardNode | null = null;
  private ours: Set<string> | null = null;
  /** Keyed by node id; removed at the very end, because a removal cannot be rolled back. */
  readonly leaving = new Map<string, SceneNode>();
  /** For each node that lost children: the ids of those that remain. */
  private readonly stayed = new Map<string, string[]>();

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
    this.remember(() => {
      if (node.removed) return;
      if ('children' in node) this.rescue(node);
      node.remove();
    });
    this.created.push(node);
    return node;
  }

  /** Clones a node; on rollback the clone is removed with everything in it. */
  copy<N extends SceneNode>(node: N): N {
    const copy = node.clone() as N;
    this.remember(() => {
      if (!copy.removed) copy.remove();
    });
    return copy;
  }

  /** The index of a node about to leave `parent`. Lists the children once for many moves. */
  takeOut(parent: BaseNode & ChildrenMixin, node: SceneNode): number {
    const { id } = parent;
    const ids = this.stayed.get(id) || parent.children.map((child) => child.id);
    this.stayed.set(id, ids);
    const index = ids.indexOf(node.id);
    if (index >= 0) ids.splice(index, 1);
    return index;
  }

  /** Makes a change and records how to undo it. */
  change(apply: () => void, takeBack: () => void): void {
    apply();
    this.remember(takeBack);
  }

  /** Registers the undo before anything else can fail. */
  private remember(takeBack: () => void): void {
    this.reversals.push(takeBack);
    if (this.selected !== null) return;
    const page = figma.currentPage;
    this.selected = { page, nodes: page.selection };
  }

  /** Runs after the commit, for effects that need the whole change. */
  afterCommit(run: () => void): void {
    this.followUps.push(run);
  }

  /** Makes the changes one undo step; if nothing was written, there is none. */
  commit(): void {
    for (const node of this.leaving.values()) if (!node.removed) node.remove();
    if (this.reversals.length > 0 || this.leaving.size > 0) figma.commitUndo();
    for (const run of this.followUps) run();
  }

  /** Sets a property, unless it already has this value. */
  set<N extends object, K extends keyof N>(node: N, key: K, value: N[K]): void {
    const before = node[key];
    if (before === value) return;
    this.change(
      () => {
        node[key] = value;
      },
      () => {
        node[key] = before;
      },
    );
  }

  /** Stores plugin data, unless it already has this value. */
  setData(node: SceneNode, key: string, value: string): void {
    const before = node.getPluginData(key);
    if (before === value) return;
    this.change(
      () => node.setPluginData(key, value),
      () => node.setPluginData(key, before),
    );
  }

  /** Anything people put into a new node meanwhile is moved to the page, in the same place. */
  private rescue(container: SceneNode & ChildrenMixin): void {
    this.ours ??= new Set(this.created.map(({ id }) => id));
    const page = pageOf(container);
    for (const child of container.children) {
      if (this.ours.has(child.id)) continue;
      const [[, , x], [, , y]] = child.absoluteTransform;
      page.appendChild(child);
      child.x = x;
      child.y = y;
    }
  }

  /** Newest first. If one fails, the others are still undone. */
  rollBack(): void {
    for (const reverse of this.reversals.splice(0).reverse()) {
      try {
        reverse();
      } catch (error) {
        warn('taking back', error);
      }
    }
    if (this.selected === null) return;
    const { page, nodes } = this.selected;
    page.selection = nodes.filter((node) => !node.removed);
  }
}

/** Runs `work`, which may pause, as one undo step; if it throws, rolls back and rethrows. */
export async function allOrNothing<T>(
  signal: CancelSignal,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = new Transaction();
  signal.takeBack = () => transaction.rollBack();
  try {
    const result = await work(transaction);
    signal.throwIfCancelled();
    transaction.commit();
    return result;
  } catch (error) {
    transaction.rollBack();
    throw error;
  } finally {
    signal.takeBack = () => {};
  }
}
