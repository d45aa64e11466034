// Remembers the language that the user chose for the window, on this machine.
import * as z from 'zod/mini';
import { emptySchema, lazy } from '../model/schema';
import { LANGUAGES } from '../model/sections';

export const languageSave = {
  request: lazy(() => z.strictObject({ language: z.enum(LANGUAGES) })),
  reply: emptySchema,
};
