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
    const counts: Record<string, number> = {};
    if (!this.canRead) return counts;
    for (const stuck of note.stuckNodes) {
      if (stuck.type !== 'STAMP') continue;
      const { name } = stuck;
      counts[name] = (counts[name] ?? 0) + 1;
      this.stuck.add(stuck.id);
    }
    return counts;
  }

  loose(): number {
    return [...this.seen].filter((id) => !this.stuck.has(id)).length;
  }
}
