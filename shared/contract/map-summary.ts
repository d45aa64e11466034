// A map in the list of those on the page.
import * as z from 'zod/mini';
import { lazy, type TypeOf } from '../model/schema';

export const mapSummarySchema = lazy(() =>
  z.strictObject({
    /** Names it while the plugin runs. */
    node: z.string(),
    /** Stable over exports. */
    id: z.string(),
    title: z.string(),
    persona: z.string(),
  }),
);
export type MapSummary = TypeOf<typeof mapSummarySchema>;
