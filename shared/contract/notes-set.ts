// Remembers something on notes (by node id), also the word of their evidence; '' for none. Then the words of all notes on
// the map are put where their notes lie now.
import * as z from 'zod/mini';
import { emptySchema, lazy, listOf, textSchema } from '../model/schema';

export const notesSet = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      notes: listOf(z.strictObject({ node: textSchema(), data: textSchema(), word: textSchema() })),
    }),
  ),
  reply: emptySchema,
};
