// All events that the sandbox sends to the window.
import * as z from 'zod/mini';
import { mapViewSchema, sectionCountsSchema } from '../map/snapshot';
import { emptySchema, lazy, sectionIdSchema, type TypeOf } from '../model/schema';
import { commandSchema, insertParametersSchema } from './command';
import { failureSchema } from './failure';
import { mapSummarySchema } from './map-summary';
import { timerStateSchema } from './timer-state';

const fontStandInSchema = lazy(() => z.strictObject({ missing: z.string(), used: z.string() }));
/** Two names of fonts, as `Inter Bold`. */
export type FontStandIn = TypeOf<typeof fontStandInSchema>;

/** `by` is the same for all stamps of one person; '' if Figma does not say whose it is. */
const doneStampSchema = lazy(() => z.strictObject({ id: z.string(), by: z.string() }));
export type DoneStamp = TypeOf<typeof doneStampSchema>;

export const events = {
  /** Maps were added, removed or renamed, or the selection moved to another map. */
  maps: lazy(() =>
    z.strictObject({
      maps: z.array(mapSummarySchema()),
      /** Maps whose roots have lost what they stored; if there are any. */
      lost: z.exactOptional(z.array(mapSummarySchema())),
      selected: z.nullable(z.string()),
    }),
  ),
  /** Notes on the open map were added, moved, edited or deleted. */
  counts: lazy(() =>
    z.strictObject({
      node: z.string(),
      counts: sectionCountsSchema(),
      present: z.array(sectionIdSchema()),
      hidden: z.array(sectionIdSchema()),
    }),
  ),
  /** The stamps on the open map's pad for those who are done; null if it has no pad. */
  done: lazy(() => z.strictObject({ node: z.string(), stamps: z.nullable(z.array(doneStampSchema())) })),
  /** Something on the page has changed since the last `map.read`. Sent once per reading. */
  changed: emptySchema,
  /** Title, persona, context, problem statement or facts of the open map were changed on the board. */
  map: mapViewSchema,
  timer: timerStateSchema,
  /** Progress of long work; sent from its second chunk on. */
  progress: lazy(() => z.strictObject({ done: z.number(), total: z.number() })),
  /** The plugin was run again, by a command or a relaunch button, while the window is open. */
  command: lazy(() =>
    z.strictObject({
      command: commandSchema(),
      parameters: z.nullable(insertParametersSchema()),
      node: z.nullable(z.string()),
    }),
  ),
  /** Fonts that cannot be loaded here, and what texts are written in instead. */
  fonts: lazy(() => z.strictObject({ fonts: z.array(fontStandInSchema()) })),
  /** Something failed outside of a request. */
  failure: failureSchema,
} as const satisfies Record<string, () => z.ZodMiniType>;

export type EventName = keyof typeof events;
export type EventOf<N extends EventName> = z.infer<ReturnType<(typeof events)[N]>>;
