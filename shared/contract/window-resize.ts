// Resizes the window, in pixels.
import * as z from 'zod/mini';
import { WINDOW } from '../model/limits';
import { emptySchema, lazy } from '../model/schema';

export const windowResize = {
  request: lazy(() =>
    z.strictObject({
      width: z.int().check(z.gte(WINDOW.minWidth), z.lte(WINDOW.maxSide)),
      height: z.int().check(z.gte(WINDOW.minHeight), z.lte(WINDOW.maxSide)),
    }),
  ),
  reply: emptySchema,
};
