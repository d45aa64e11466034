// Remembers the export format on this machine, for the next time the window opens.
import * as z from 'zod/mini';
import { emptySchema, lazy } from '../model/schema';

/** Formats are the window's; the sandbox only keeps the name. */
export const CHOICE_LENGTH = 40;

export const formatSave = {
  request: lazy(() =>
    z.strictObject({ format: z.string().check(z.minLength(1), z.maxLength(CHOICE_LENGTH)) }),
  ),
  reply: emptySchema,
};
