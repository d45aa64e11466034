// Starts, rests and stops the session's timer.
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
      /** Counts for start and add. */
      seconds: z.int().check(z.gte(0), z.lte(MAX_SECONDS)),
      /** A timer that runs already is replaced only when this is true. */
      replace: z.boolean(),
    }),
  ),
  reply: lazy(() => z.strictObject({ outcome: z.enum(['done', 'busy']), timer: timerStateSchema() })),
};
