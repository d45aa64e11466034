// The shape of a handler: one file per request, named as it.
import type { ReplyOf, RequestName, RequestOf } from '../../shared/contract';
import type { Session } from '../session/session';
import type { CancelSignal } from '../write/signal';
import type { Transaction } from '../write/transaction';

/** What a request is given besides its body. A batch hands its own on to each of its parts. */
export interface HandlerContext {
  /** What is written through it is one undo step, or nothing. */
  transaction: Transaction;
  signal: CancelSignal;
  session: Session;
}

/** `body` has passed its check; whatever is thrown becomes a failure in the reply, and what was written is taken back. */
export type Handler<N extends RequestName> = (
  body: RequestOf<N>,
  context: HandlerContext,
) => Promise<ReplyOf<N>>;
