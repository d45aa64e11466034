// Counts the stamps that stick to notes.
import { isFigjam } from './board-node';
import type { NoteNode } from './note';

/** FigJam only. Without `stuckNodes` a note has no stamps. */
export function stampsOn(note: SceneNode): StampNode[] {
  try {
    return note.stuckNodes.filter((stuck): stuck is StampNode => stuck.type === 'STAMP');
  } catch {
    return [];
  }
}

/** Where `stuckNodes` is unreliable (Design: not established, docs/platform.md R21), notes have no votes. */
export class StampCounter {
  stuck = 0;
  private readonly canRead = isFigjam();

  /** Of what is no note, where they are no votes. */
  passOver(node: SceneNode): void {
    if (this.canRead) this.stuck += stampsOn(node).length;
  }

  on(note: NoteNode): Record<string, number> {
    if (!this.canRead) return {};
    const counts = new Map<string, number>();
    for (const { name } of stampsOn(note)) {
      counts.set(name, (counts.get(name) || 0) + 1);
      this.stuck += 1;
    }
    return toRecord(counts);
  }
}

/** People choose layer names: `__proto__` or `constructor` must become an ordinary key. */
function toRecord(counts: ReadonlyMap<string, number>): Record<string, number> {
  const record: Record<string, number> = {};
  counts.forEach((value, name) => {
    Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  });
  return record;
}
