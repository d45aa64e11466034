// Moves the notes of each group (by node id) into a section of its own.
import * as z from 'zod/mini';
import { lazy, listOf, textSchema } from '../model/schema';
import { SECTION_IDS } from '../model/sections';

export const notesGather = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      groups: listOf(
        z.strictObject({ section: z.enum(SECTION_IDS), name: textSchema(), notes: listOf(textSchema()) }),
      ),
    }),
  ),
  /** `skipped` is the number of groups that did not fit. */
  reply: lazy(() => z.strictObject({ skipped: z.number() })),
};
