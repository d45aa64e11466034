// Does several requests in turn, as one undo step: all of them or none.
import { FailureError } from '../../shared/contract/failure';
import type { ReplyOf, RequestName } from '../../shared/contract/messages';
import { toFailure } from '../failures';
import type { Session } from '../session';
import { allOrNothing } from '../write/transaction';
import type { Handler } from './handler';

type Perform = (name: string, body: unknown, session: Session) => Promise<ReplyOf<RequestName>>;

/** `perform` checks a request as if it came alone, and answers it. */
export const runBatch =
  (perform: Perform): Handler<'batch'> =>
  async ({ requests }, session) => {
    const { open } = session;
    try {
      await allOrNothing(async () => {
        for (const { name, body } of requests) {
          await perform(name, body, session).catch((error: unknown) => {
            throw new FailureError(toFailure(error, name));
          });
        }
      });
      return {};
    } catch (error) {
      // A map that was inserted has gone again; the window still shows the one before.
      session.tellMaps();
      if (open && !session.isOpen(open)) await session.openRoot(open);
      throw error;
    }
  };
