// Tries out on an empty corner of the page how this Figma behaves, and leaves nothing there.
import * as z from 'zod/mini';
import { lazy, listOf, textSchema } from '../model/schema';
import { MEASURES } from '../self-check/measures';

/** Figma's messages are short; a longer one is cut. */
export const MAX_DETAIL = 200;

export const selfCheck = {
  request: lazy(() =>
    z.strictObject({
      /** Members to look for, by the object or the type of node that should have them. */
      members: listOf(z.strictObject({ of: textSchema(), names: listOf(textSchema()) })),
    }),
  ),
  reply: lazy(() =>
    z.strictObject({
      /** Members that are missing, as `figma.timer` or `STICKY.isWideWidth`. */
      absent: z.array(z.string()),
      findings: z.array(
        z.strictObject({
          what: z.enum(MEASURES),
          value: z.union([z.number(), z.boolean(), z.string().check(z.maxLength(MAX_DETAIL))]),
          refused: z.boolean(),
        }),
      ),
      /** How many of its own nodes it could not remove. */
      remains: z.int(),
    }),
  ),
};
