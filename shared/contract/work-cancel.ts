// Ends the work that reports progress; what it has done so far is taken back.
import { emptySchema } from '../model/schema';

export const workCancel = {
  request: emptySchema,
  reply: emptySchema,
};
