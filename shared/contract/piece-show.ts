// Scrolls the user's own view to one node of the map, or to the whole map.
import * as z from 'zod/mini';
import { ROLES } from '../map/tag';
import { emptySchema, lazy, sectionIdSchema, textSchema } from '../model/schema';

export const pieceShow = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      role: z.enum(ROLES),
      section: z.exactOptional(sectionIdSchema()),
    }),
  ),
  reply: emptySchema,
};
