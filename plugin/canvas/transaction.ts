// All or nothing on the canvas: when a later step fails, what was created goes again and what was changed comes back.

export class Transaction {
  private readonly reversals: (() => void)[] = [];

  /** Remembers a node that was just created, and hands it on. Children may go with their parent. */
  track<N extends SceneNode>(node: N): N {
    this.reversals.push(() => {
      if (!node.removed) node.remove();
    });
    return node;
  }

  /** Makes a change and remembers how to take it back. */
  change(apply: () => void, takeBack: () => void): void {
    apply();
    this.reversals.push(takeBack);
  }

  /** Newest first. One that fails does not keep the others from being taken back. */
  rollBack(): void {
    for (const reverse of this.reversals.reverse()) {
      try {
        reverse();
      } catch (error) {
        console.warn(`Empathy Map: a step could not be taken back: ${String(error)}`);
      }
    }
  }
}

/** Runs `work` as one undo step; when it throws, takes back what it did, gives back the selection, and throws on. */
export async function allOrNothing<T>(work: (transaction: Transaction) => T): Promise<T> {
  const page = figma.currentPage;
  const selection = page.selection;
  const transaction = new Transaction();
  try {
    const result = work(transaction);
    figma.commitUndo();
    return result;
  } catch (error) {
    transaction.rollBack();
    page.selection = selection.filter((node) => !node.removed);
    throw error;
  }
}
