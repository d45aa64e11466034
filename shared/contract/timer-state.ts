// The session timer as sent to the window.
import * as z from 'zod/mini';
import { lazy, type TypeOf } from '../model/schema';

export const timerStateSchema = lazy(() =>
  z.strictObject({
    /** `own` is the countdown the plugin stores on the map if the editor has no timer. */
    kind: z.enum(['figjam', 'own']),
    state: z.enum(['stopped', 'running', 'paused']),
    /** In seconds, at the time of sending. */
    remaining: z.number(),
    total: z.number(),
  }),
);
export type TimerState = TypeOf<typeof timerStateSchema>;
