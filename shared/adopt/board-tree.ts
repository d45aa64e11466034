// What lies in what on a page, from the list of what is on it. Pure.
import type { BoardItem } from '../map/board-item';

export class BoardTree {
  private readonly byNode = new Map<string, BoardItem>();
  private readonly inside = new Map<string, BoardItem[]>();

  constructor(readonly items: readonly BoardItem[]) {
    for (const item of items) this.byNode.set(item.node, item);
    for (const item of items) {
      for (const { node } of this.around(item)) {
        const list = this.inside.get(node) ?? [];
        this.inside.set(node, list);
        list.push(item);
      }
    }
  }

  get(node: string): BoardItem | undefined {
    return this.byNode.get(node);
  }

  /** Everything in a container at any depth; on the whole page for null. */
  in(container: BoardItem | null): readonly BoardItem[] {
    return container === null ? this.items : (this.inside.get(container.node) ?? []);
  }

  /** What an item lies in, innermost first. */
  around(item: BoardItem): BoardItem[] {
    const around: BoardItem[] = [];
    let at = item.parent === null ? undefined : this.byNode.get(item.parent);
    while (at !== undefined) {
      around.push(at);
      at = at.parent === null ? undefined : this.byNode.get(at.parent);
    }
    return around;
  }
}

export const isContainer = ({ kind }: BoardItem): boolean => kind === 'section' || kind === 'frame';
