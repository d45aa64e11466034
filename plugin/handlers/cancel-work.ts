// A person ends the work that is under way; it stops at its next pause and takes back what it did.
import { cancelWork } from '../write/chunks';
import type { Handler } from './handler';

export const cancelRunning: Handler<'work.cancel'> = async () => {
  cancelWork(true);
  return {};
};
