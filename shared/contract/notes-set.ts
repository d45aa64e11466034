// Stores data on notes (by node id), including their evidence label; '' for none. Then moves the labels of
// all notes on the map to where their notes are now.
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
