// Tells long-running work that the user has cancelled it, with a button or by closing the window.
import { failure } from '../failures';

export class CancelSignal {
  private isCancelled = false;
  /** Rolls back at once what the work has done so far. */
  takeBack: () => void = () => {};

  cancel(): void {
    this.isCancelled = true;
  }

  throwIfCancelled(): void {
    if (this.isCancelled) throw failure('cancelled', 'pause', '');
  }
}
