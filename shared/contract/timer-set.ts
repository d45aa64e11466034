// Starts, pauses and stops the session timer.
import * as z from 'zod/mini';
import { COUNTDOWN_ACTIONS } from '../model/countdown';
import { lazy, textSchema } from '../model/schema';
import { timerStateSchema } from './timer-state';

const MAX_SECONDS = 4 * 3600;

export const timerSet = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      action: z.enum(COUNTDOWN_ACTIONS),
      /** Used for start and add. */
      seconds: z.int().check(z.gte(0), z.lte(MAX_SECONDS)),
      /** A running timer is replaced only if this is true. */
      replace: z.boolean(),
    }),
  ),
  reply: lazy(() => z.strictObject({ outcome: z.enum(['done', 'busy']), timer: timerStateSchema() })),
};
