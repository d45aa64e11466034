// Does several requests in turn, as one undo step: all of them or none.

import type { ReplyOf, RequestName } from '../../shared/contract';
import { FailureError } from '../../shared/contract/failure';
import { toFailure } from '../failures';
import type { Handler, HandlerContext } from './handler';

type Perform = (
  name: string,
  body: unknown,
  context: HandlerContext,
  path: string,
) => Promise<ReplyOf<RequestName>>;

/** `perform` checks a request as if it came alone, and answers it. */
export const batch =
  (perform: Perform): Handler<'batch'> =>
  async ({ requests }, context) => {
    for (const [at, { name, body }] of requests.entries()) {
      await perform(name, body, context, `body.requests[${at}].body`).catch((error: unknown) => {
        throw new FailureError(toFailure(error, name));
      });
    }
    return {};
  };
