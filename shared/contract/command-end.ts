// The command without a window has ended: says so in a notice and closes the plugin.
import * as z from 'zod/mini';
import { emptySchema, lazy, textSchema } from '../model/schema';

export const commandEnd = {
  request: lazy(() => z.strictObject({ message: textSchema(), error: z.boolean() })),
  reply: emptySchema,
};
