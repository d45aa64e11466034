// Cancels the work that is reporting progress, and rolls it back.
import { emptySchema } from '../model/schema';

export const workCancel = {
  request: emptySchema,
  reply: emptySchema,
};
