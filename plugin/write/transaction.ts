// All or nothing on the canvas: when a later step fails, what was created goes again and what was changed comes back.
import type { MapReference, NoteReference } from '../../shared/contract/reference';
import { warn } from '../failures';
import type { BoardNode } from '../read/board-node';
import type { CancelSignal } from './signal';

export class Transaction {
  private readonly reversals: (() => void)[] = [];
  private readonly followUps: (() => void)[] = [];
  /** What was selected before the first change. */
  private selected: { page: PageNode; nodes: readonly SceneNode[] } | null = null;
  private readonly created: SceneNode[] = [];
  /** Ids of the notes that were added so far. */
  readonly added: string[] = [];
  /** The map that was inserted. */
  inserted: BoardNode | null = null;
  private ours: Set<string> | null = null;
  /** By node id; they go at the very end, because nothing brings them back. */
  readonly leaving = new Map<string, SceneNode>();
  /** Ids of the children of what nodes were moved out of, without these. */
  private readonly stayed = new Map<string, string[]>();

  /** The node id of a map that a request names; '' for one that was not inserted. */
  mapNode(map: MapReference): string {
    return typeof map === 'string' ? map : this.inserted?.id || '';
  }

  /** The node id of a note that a request names; '' for one that was not added. */
  noteNode(note: NoteReference): string {
    return typeof note === 'string' ? note : this.added[note.index] || '';
  }

  /** Remembers a node that was just created, and hands it on. Children may go with their parent. */
  track<N extends SceneNode>(node: N): N {
    this.remember(() => {
      if (node.removed) return;
      if ('children' in node) this.rescue(node);
      node.remove();
    });
    this.created.push(node);
    return node;
  }

  /** A copy that goes again with all that it was copied with. */
  copy<N extends SceneNode>(node: N): N {
    const copy = node.clone() as N;
    this.remember(() => {
      if (!copy.removed) copy.remove();
    });
    return copy;
  }

  /** Where a node that is about to leave `parent` stands among the others. Looks at them once for many. */
  takeOut(parent: BaseNode & ChildrenMixin, node: SceneNode): number {
    const { id } = parent;
    const ids = this.stayed.get(id) || parent.children.map((child) => child.id);
    this.stayed.set(id, ids);
    const index = ids.indexOf(node.id);
    if (index >= 0) ids.splice(index, 1);
    return index;
  }

  /** Makes a change and remembers how to take it back. */
  change(apply: () => void, takeBack: () => void): void {
    apply();
    this.remember(takeBack);
  }

  /** How to take it back comes first: whatever fails after the change, it is known. */
  private remember(takeBack: () => void): void {
    this.reversals.push(takeBack);
    if (this.selected !== null) return;
    const page = figma.currentPage;
    this.selected = { page, nodes: page.selection };
  }

  /** Runs once everything has been committed, for what only a whole change may bring about. */
  afterCommit(run: () => void): void {
    this.followUps.push(run);
  }

  /** Makes what was done one undo step; what only read leaves none. */
  commit(): void {
    for (const node of this.leaving.values()) if (!node.removed) node.remove();
    if (this.reversals.length > 0 || this.leaving.size > 0) figma.commitUndo();
    for (const run of this.followUps) run();
  }

  /** Gives a property another value, unless it has it. */
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

  /** Remembers something on a node, unless it stands there already. */
  setData(node: SceneNode, key: string, value: string): void {
    const before = node.getPluginData(key);
    if (before === value) return;
    this.change(
      () => node.setPluginData(key, value),
      () => node.setPluginData(key, before),
    );
  }

  /** What people put into a new node meanwhile stays where it lies, on the page. */
  private rescue(container: SceneNode & ChildrenMixin): void {
    this.ours ??= new Set(this.created.map(({ id }) => id));
    for (const child of container.children) {
      if (this.ours.has(child.id)) continue;
      const [[, , x], [, , y]] = child.absoluteTransform;
      figma.currentPage.appendChild(child);
      child.x = x;
      child.y = y;
    }
  }

  /** Newest first. One that fails does not keep the others from being taken back. */
  rollBack(): void {
    for (const reverse of this.reversals.reverse()) {
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

/** Runs `work`, which may pause, as one undo step; when it throws, takes back what it did and throws on. */
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
