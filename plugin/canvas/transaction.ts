// All or nothing on the canvas: what was created goes again when a later step fails.

export class Transaction {
  private readonly created: SceneNode[] = [];

  /** Remembers a node that was just created, and hands it on. */
  track<N extends SceneNode>(node: N): N {
    this.created.push(node);
    return node;
  }

  /** Children may have gone with their parent. */
  rollBack(): void {
    for (const node of this.created) if (!node.removed) node.remove();
  }
}

/** Runs `draw`; when it throws, removes what it created and gives back the selection, then throws on. */
export async function allOrNothing<T>(draw: (transaction: Transaction) => Promise<T>): Promise<T> {
  const page = figma.currentPage;
  const selection = page.selection;
  const transaction = new Transaction();
  try {
    const result = await draw(transaction);
    figma.commitUndo();
    return result;
  } catch (error) {
    transaction.rollBack();
    page.selection = selection.filter((node) => !node.removed);
    throw error;
  }
}
