// The notes among what is selected on the page, wherever they lie, or all that are in sight outside of maps.
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
          /** The name of the section of people's own around the note. */
          theme: z.string(),
          /** On the page (`inReadingOrder`). */
          box: rectSchema(),
        }),
      ),
    }),
  ),
};
