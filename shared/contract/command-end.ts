// Ends the windowless command: shows its result in a notification and closes the plugin.
import * as z from 'zod/mini';
import { emptySchema, lazy, textSchema } from '../model/schema';

export const commandEnd = {
  request: lazy(() => z.strictObject({ message: textSchema(), error: z.boolean() })),
  reply: emptySchema,
};
