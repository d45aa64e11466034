// Tells long work that the person has ended it, by a button or by closing the window.
import { failure } from '../failures';

export class CancelSignal {
  private isCancelled = false;
  /** Takes back at once what the work has done so far. */
  takeBack: () => void = () => {};

  cancel(): void {
    this.isCancelled = true;
  }

  throwIfCancelled(): void {
    if (this.isCancelled) throw failure('cancelled', 'pause', '');
  }
}
