// Does several requests in turn, as one undo step: all of them or none.
import { FailureError } from '../../shared/contract/failure';
import type { ReplyOf, RequestName } from '../../shared/contract/messages';
import { toFailure } from '../failures';
import type { Handler, HandlerContext } from './handler';

type Perform = (name: string, body: unknown, context: HandlerContext) => Promise<ReplyOf<RequestName>>;

/** `perform` checks a request as if it came alone, and answers it. */
export const runBatch =
  (perform: Perform): Handler<'batch'> =>
  async ({ requests }, context) => {
    for (const { name, body } of requests) {
      await perform(name, body, context).catch((error: unknown) => {
        throw new FailureError(toFailure(error, name));
      });
    }
    return {};
  };
