// Moves the notes of each group (by node id) into a section of its own.
import * as z from 'zod/mini';
import { lazy, listOf, sectionIdSchema, textSchema } from '../model/schema';

export const notesGather = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      groups: listOf(
        z.strictObject({ section: sectionIdSchema(), name: textSchema(), notes: listOf(textSchema()) }),
      ),
    }),
  ),
  /** `skipped` is the number of groups that did not fit. */
  reply: lazy(() => z.strictObject({ skipped: z.number() })),
};
