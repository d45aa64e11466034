// A person ends the work that is under way; it stops at its next pause and takes back what it did.
import type { Handler } from './handler';

export const workCancel: Handler<'work.cancel'> = async (_body, { session }) => {
  session.turns.cancel();
  return {};
};
