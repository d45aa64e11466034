// Selects one note and scrolls the user's own view to it.
import * as z from 'zod/mini';
import { emptySchema, lazy, textSchema } from '../model/schema';

export const noteShow = {
  request: lazy(() => z.strictObject({ note: textSchema() })),
  reply: emptySchema,
};
