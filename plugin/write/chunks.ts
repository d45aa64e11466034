// Long work on the canvas in chunks: the editor draws and answers between them, people see how far it has come and may
// end it.
import type { EventMessage } from '../../shared/contract/messages';
import { attempt, failure } from '../failures';
import { CHUNK, pause } from '../pause';

let isCancelled = false;

/** Whether the work of the request that is being answered shall end. */
export function cancelWork(to: boolean): void {
  isCancelled = to;
}

export function refuseCancelled(): void {
  if (isCancelled) throw failure('cancelled', 'pause', '');
}

/** Draws each of `items` in turn. When `isTold`, people hear of it, if there are more than a chunk of them. */
export async function inChunks<T, R>(
  items: readonly T[],
  draw: (item: T, at: number) => R,
  isTold = false,
): Promise<R[]> {
  const drawn: R[] = [];
  const total = items.length;
  for (const item of items) {
    const done = drawn.length;
    if (done > 0 && done % CHUNK === 0) {
      const told: EventMessage = { kind: 'event', name: 'progress', body: { done, total } };
      if (isTold) figma.ui.postMessage(told);
      await pause();
      refuseCancelled();
    }
    drawn.push(attempt('draw', 'content', () => draw(item, done)));
  }
  return drawn;
}
