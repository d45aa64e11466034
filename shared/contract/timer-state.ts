// The session's timer as the window is told of it.
import * as z from 'zod/mini';
import { lazy, type TypeOf } from '../model/schema';

export const timerStateSchema = lazy(() =>
  z.strictObject({
    /** `own` is the countdown that the plugin keeps in the map where the editor has no timer. */
    kind: z.enum(['figjam', 'own']),
    state: z.enum(['stopped', 'running', 'paused']),
    /** Seconds, at the moment of sending. */
    remaining: z.number(),
    total: z.number(),
  }),
);
export type TimerState = TypeOf<typeof timerStateSchema>;
