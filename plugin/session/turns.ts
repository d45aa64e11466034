// Runs requests one after another: two that read and then write would overwrite each other's changes.
import { warn } from '../failures';
import { CancelSignal } from '../write/signal';

export class Turns {
  private last: Promise<void> = Promise.resolve();
  private running: CancelSignal | null = null;

  inTurn(work: () => Promise<void>): void {
    this.last = this.atOnce(() => this.last.then(work));
  }

  /** Runs without waiting for work in progress. */
  atOnce(work: () => Promise<void>): Promise<void> {
    return work().catch((error: unknown) => warn('an answer', error));
  }

  /** Runs work that `cancel` stops at its next pause. */
  async cancellable(work: (signal: CancelSignal) => Promise<void>): Promise<void> {
    const signal = new CancelSignal();
    this.running = signal;
    await work(signal);
    this.running = null;
  }

  cancel(): void {
    this.running?.cancel();
  }

  /** The plugin is about to end: there is no later turn in which to roll back. */
  close(): void {
    this.cancel();
    this.running?.takeBack();
  }
}
