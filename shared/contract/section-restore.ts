// Redraws a deleted section, empty: at `place` on the map and no less tall, or below what stands there now.
import * as z from 'zod/mini';
import { panelSchema } from '../draw/board-plan';
import { mapViewSchema } from '../map/snapshot';
import { coordinateSchema, lazy, lengthSchema, textSchema } from '../model/schema';

export const sectionRestore = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      panel: panelSchema(),
      place: z.strictObject({ x: coordinateSchema(), y: coordinateSchema(), height: lengthSchema() }),
    }),
  ),
  reply: mapViewSchema,
};
