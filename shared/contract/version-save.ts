// Saves a named version in the file's history, and tells the user on the canvas if that worked.
import * as z from 'zod/mini';
import { lazy, textSchema } from '../model/schema';

export const versionSave = {
  request: lazy(() =>
    z.strictObject({
      title: textSchema().check(z.minLength(1)),
      description: textSchema(),
      /** At most 100 characters are shown. */
      notice: textSchema(),
    }),
  ),
  reply: lazy(() => z.strictObject({ saved: z.boolean() })),
};
