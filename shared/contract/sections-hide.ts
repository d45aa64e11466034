// Hides or shows the contents of sections; the sections stay visible. FigJam only.
import * as z from 'zod/mini';
import { mapViewSchema } from '../map/snapshot';
import { lazy, listOf, textSchema } from '../model/schema';
import { SECTION_IDS } from '../model/sections';

export const sectionsHide = {
  request: lazy(() =>
    z.strictObject({ node: textSchema(), sections: listOf(z.enum(SECTION_IDS)), hidden: z.boolean() }),
  ),
  reply: mapViewSchema,
};
