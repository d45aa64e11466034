// Scrolls the user's own view to one node of the map, or to the whole map.
import * as z from 'zod/mini';
import { ROLES } from '../map/tag';
import { emptySchema, lazy, textSchema } from '../model/schema';
import { SECTION_IDS } from '../model/sections';

export const pieceShow = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      role: z.enum(ROLES),
      section: z.exactOptional(z.enum(SECTION_IDS)),
    }),
  ),
  reply: emptySchema,
};
