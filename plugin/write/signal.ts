// Tells long-running work that the user has cancelled it.
import { failure } from '../failures';

export class CancelSignal {
  private isCancelled = false;

  cancel(): void {
    this.isCancelled = true;
  }

  throwIfCancelled(): void {
    if (this.isCancelled) throw failure('cancelled', 'pause', '');
  }
}
