// Cancels the running work: it stops at its next pause and is rolled back.
import type { Handler } from './handler';

export const workCancel: Handler<'work.cancel'> = async (_body, { session }) => {
  session.turns.cancel();
  return {};
};
