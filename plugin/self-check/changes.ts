// Listens for what Figma tells about the self-check's own nodes.
/** Longer than any delay that is thought possible. */
const MAX_WAIT_MS = 3000;
const LOOK_EVERY_MS = 20;

export class Changes {
  private seen: NodeChange[] = [];

  constructor(private readonly page: PageNode) {
    page.on('nodechange', this.listen);
  }

  /** The first change that `fits`, and after how many milliseconds it came; null if none does. */
  async next(fits: (change: NodeChange) => boolean): Promise<{ change: NodeChange; after: number } | null> {
    const start = Date.now();
    for (;;) {
      const change = this.seen.find(fits);
      const after = Date.now() - start;
      if (change !== undefined) return { change, after };
      if (after > MAX_WAIT_MS) return null;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  forget(): void {
    this.seen = [];
  }

  stop(): void {
    this.page.off('nodechange', this.listen);
  }

  private readonly listen = ({ nodeChanges }: NodeChangeEvent): void => {
    this.seen = [...this.seen, ...nodeChanges];
  };
}
