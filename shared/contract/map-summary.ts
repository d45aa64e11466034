// An entry in the list of maps on the page.
import * as z from 'zod/mini';
import { lazy, type TypeOf } from '../model/schema';

export const mapSummarySchema = lazy(() =>
  z.strictObject({
    /** Identifies it while the plugin is running. */
    node: z.string(),
    /** Stable across exports. */
    id: z.string(),
    title: z.string(),
    persona: z.string(),
  }),
);
export type MapSummary = TypeOf<typeof mapSummarySchema>;
