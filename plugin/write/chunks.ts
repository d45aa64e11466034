// Splits long work on the canvas into chunks. Between them the editor can draw and respond; people see the
// progress and can cancel.
import { attempt } from '../failures';
import { pause } from '../pause';
import type { CancelSignal } from './signal';

/** A note with its label takes up to forty calls to Figma in Design, half as many in FigJam. */
const ITEMS_PER_TURN = 25;
/** A multiple of it: less is done before anybody could read how far it is. */
const ITEMS_PER_REPORT = 200;

export interface ChunkOptions {
  signal: CancelSignal;
  /** Called after every two hundred items. */
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
    if (done > 0 && done % ITEMS_PER_TURN === 0) {
      if (done % ITEMS_PER_REPORT === 0) onProgress?.({ done, total });
      await pause();
      signal.throwIfCancelled();
    }
    drawn.push(attempt('draw', 'content', () => draw(item, done)));
  }
  return drawn;
}
