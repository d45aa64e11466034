// Draws a new map and opens it.
import * as z from 'zod/mini';
import { boardPlanSchema } from '../draw/board-plan';
import { contentSchema } from '../draw/content';
import { mapViewSchema } from '../map/snapshot';
import { changedFactsSchema } from '../map/tag';
import { lazy } from '../model/schema';

export const mapInsert = {
  request: lazy(() =>
    z.strictObject({
      plan: boardPlanSchema(),
      facts: changedFactsSchema(),
      /** What a file adds to the map. */
      content: z.nullable(contentSchema()),
    }),
  ),
  reply: mapViewSchema,
};
