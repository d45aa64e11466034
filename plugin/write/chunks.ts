// Splits long work on the canvas into chunks. Between them the editor can draw and respond; people see the
// progress and can cancel.
import { attempt } from '../failures';
import { CHUNK, pause } from '../pause';
import type { CancelSignal } from './signal';

export interface ChunkOptions {
  signal: CancelSignal;
  /** Called from the second chunk on. */
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** Draws each item in order. */
export async function inChunks<T, R>(
  items: readonly T[],
  draw: (item: T, at: number) => R,
  { signal, onProgress }: ChunkOptions,
): Promise<R[]> {
  const drawn: R[] = [];
  const total = items.length;
  for (const item of items) {
    const done = drawn.length;
    if (done > 0 && done % CHUNK === 0) {
      onProgress?.({ done, total });
      await pause();
      signal.throwIfCancelled();
    }
    drawn.push(attempt('draw', 'content', () => draw(item, done)));
  }
  return drawn;
}
