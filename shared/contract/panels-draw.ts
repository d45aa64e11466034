// Draws beside a board of people's own what it lacks; from then on what was drawn stores the map's record.
import * as z from 'zod/mini';
import { boardPlanSchema } from '../draw/board-plan';
import { mapViewSchema } from '../map/snapshot';
import { lazy, textSchema } from '../model/schema';

export const panelsDraw = {
  request: lazy(() => z.strictObject({ node: textSchema(), plan: boardPlanSchema() })),
  /** The map has another node now. */
  reply: mapViewSchema,
};
