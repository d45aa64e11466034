// Finds the notes in the selection, wherever they are, or all visible notes outside of maps.
import * as z from 'zod/mini';
import { lazy, rectSchema } from '../model/schema';

export const notesFind = {
  request: lazy(() => z.strictObject({ everywhere: z.boolean() })),
  reply: lazy(() =>
    z.strictObject({
      notes: z.array(
        z.strictObject({
          node: z.string(),
          text: z.string(),
          author: z.string(),
          /** Plugin-made note frames count as stickies. */
          kind: z.enum(['sticky', 'shape', 'text']),
          /** The name of people's own section around the note. */
          theme: z.string(),
          /** In page coordinates (`inReadingOrder`). */
          box: rectSchema(),
        }),
      ),
      /** Short texts in people's sections and drawings: no notes, but they may name the notes under them. */
      headings: z.array(z.strictObject({ text: z.string(), box: rectSchema() })),
    }),
  ),
};
