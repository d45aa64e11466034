// The shape of a handler. Each request has one, in a file of the same name.
import type { ReplyOf, RequestName, RequestOf } from '../../shared/contract';
import type { Needs } from '../read/needs';
import type { Session } from '../session/session';
import type { CancelSignal } from '../write/signal';
import type { Transaction } from '../write/transaction';

/** What a handler gets besides the request body. A batch passes its own context on to each part. */
export interface HandlerContext {
  /** Everything written through it becomes one undo step, or is rolled back. */
  transaction: Transaction;
  /** Finds what the request works on. */
  needs: Needs;
  signal: CancelSignal;
  session: Session;
}

/** `body` has been validated. Anything thrown becomes a failure reply, and all writes are rolled back. */
export type Handler<N extends RequestName> = (
  body: RequestOf<N>,
  context: HandlerContext,
) => Promise<ReplyOf<N>>;
