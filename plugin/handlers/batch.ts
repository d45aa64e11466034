// Runs several requests in order as one undo step: all of them or none.

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

/** `perform` checks and answers each request as if it had been sent alone. */
export const batch =
  (perform: Perform): Handler<'batch'> =>
  async ({ requests }, context) => {
    const replies: unknown[] = [];
    for (const [at, { name, body }] of requests.entries()) {
      const reply = await perform(name, body, context, `body.requests[${at}].body`).catch(
        (error: unknown) => {
          throw new FailureError(toFailure(error, name));
        },
      );
      replies.push(reply);
    }
    return { replies };
  };
