// All or nothing on the canvas: when a later step fails, what was created goes again and what was changed comes back.
import { warn } from '../failures';
import { refuseCancelled } from './chunks';

export class Transaction {
  private readonly reversals: (() => void)[] = [];
  private readonly created: SceneNode[] = [];
  /** Ids of the notes that were added so far; requests of a batch name them by their places. */
  readonly added: string[] = [];
  private ours: Set<string> | null = null;
  /** By node id; they go at the very end, because nothing brings them back. */
  readonly leaving = new Map<string, SceneNode>();
  /** Ids of the children of what nodes were moved out of, without these. */
  private readonly stayed = new Map<string, string[]>();

  /** Remembers a node that was just created, and hands it on. Children may go with their parent. */
  track<N extends SceneNode>(node: N): N {
    this.reversals.push(() => {
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
    this.reversals.push(() => {
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
    this.reversals.push(takeBack);
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
  }
}

/** The one that is open: requests are answered one after the other. */
let open: Transaction | null = null;

/**
 * Runs `work`, which may pause, as one undo step; when it throws, takes back what it did, gives back the selection,
 * and throws on. Inside another one it is a part of that.
 */
export async function allOrNothing<T>(work: (transaction: Transaction) => T | Promise<T>): Promise<T> {
  if (open !== null) return work(open);
  const page = figma.currentPage;
  const selection = page.selection;
  const transaction = new Transaction();
  open = transaction;
  try {
    const result = await work(transaction);
    refuseCancelled();
    for (const node of transaction.leaving.values()) if (!node.removed) node.remove();
    figma.commitUndo();
    return result;
  } catch (error) {
    transaction.rollBack();
    page.selection = selection.filter((node) => !node.removed);
    throw error;
  } finally {
    open = null;
  }
}
