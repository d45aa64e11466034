// Writes the texts of notes (by node id) if they are still unchanged.
import * as z from 'zod/mini';
import { emptySchema, lazy, listOf, textSchema } from '../model/schema';

export const notesWrite = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      notes: listOf(z.strictObject({ node: textSchema(), was: textSchema(), to: textSchema() })),
    }),
  ),
  reply: emptySchema,
};
