// Counts the stamps that stick to notes, and those that lie beside them.
import type { NoteNode } from './note';

/** Where `stuckNodes` cannot be read at all (Design: not established, platform.md R 21) notes have no votes. */
export class StampCounter {
  private readonly stuck = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly canRead: boolean;

  constructor(editor: typeof figma.editorType) {
    this.canRead = editor === 'figjam';
  }

  /** A stamp met on the board, whether it sticks to something or not. */
  meet(stamp: SceneNode): void {
    this.seen.add(stamp.id);
  }

  on(note: NoteNode): Record<string, number> {
    const counts = new Map<string, number>();
    if (!this.canRead) return {};
    for (const stuck of note.stuckNodes) {
      if (stuck.type !== 'STAMP') continue;
      const { name } = stuck;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      this.stuck.add(stuck.id);
    }
    return toRecord(counts);
  }

  loose(): number {
    return [...this.seen].filter((id) => !this.stuck.has(id)).length;
  }
}

/** People name layers as they like: a key such as `__proto__` or `constructor` must stay a plain key. */
function toRecord(counts: ReadonlyMap<string, number>): Record<string, number> {
  const record: Record<string, number> = {};
  counts.forEach((value, name) => {
    Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  });
  return record;
}
