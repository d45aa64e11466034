// Hides or shows the contents of sections; the sections stay visible. FigJam only.
import * as z from 'zod/mini';
import { mapViewSchema } from '../map/snapshot';
import { lazy, listOf, sectionIdSchema, textSchema } from '../model/schema';

export const sectionsHide = {
  request: lazy(() =>
    z.strictObject({ node: textSchema(), sections: listOf(sectionIdSchema()), hidden: z.boolean() }),
  ),
  reply: mapViewSchema,
};
