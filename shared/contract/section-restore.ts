// Redraws a deleted section, empty: at `place` on the map, or below everything if that is taken.
import * as z from 'zod/mini';
import { panelSchema } from '../draw/board-plan';
import { mapViewSchema } from '../map/snapshot';
import { coordinateSchema, lazy, textSchema } from '../model/schema';

export const sectionRestore = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      panel: panelSchema(),
      place: z.strictObject({ x: coordinateSchema(), y: coordinateSchema() }),
    }),
  ),
  reply: mapViewSchema,
};
