// Requests wait for one another: two that read and then write would each write over what the other did.
import { warn } from '../failures';
import { CancelSignal } from '../write/signal';

export class Turns {
  private last: Promise<void> = Promise.resolve();
  private running: CancelSignal | null = null;

  inTurn(work: () => Promise<void>): void {
    this.last = this.atOnce(() => this.last.then(work));
  }

  /** Does not wait for what is under way. */
  atOnce(work: () => Promise<void>): Promise<void> {
    return work().catch((error: unknown) => warn('an answer', error));
  }

  /** Runs work that `cancel` ends at its next pause. */
  async cancellable(work: (signal: CancelSignal) => Promise<void>): Promise<void> {
    const signal = new CancelSignal();
    this.running = signal;
    await work(signal);
    this.running = null;
  }

  cancel(): void {
    this.running?.cancel();
  }

  /** The plugin is about to end: no later turn will take back what is half done. */
  close(): void {
    this.running?.takeBack();
  }
}
