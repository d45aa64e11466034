// Makes a map of what people drew: writes on their nodes what they stand for, and opens the map. Nothing moves.
import * as z from 'zod/mini';
import { mapViewSchema } from '../map/snapshot';
import { changedFactsSchema } from '../map/tag';
import { lazy, listOf, marginsSchema, sectionIdSchema, textSchema } from '../model/schema';

export const mapAdopt = {
  request: lazy(() =>
    z.strictObject({
      /** The new map's id. */
      map: textSchema(),
      /** What stores its record: the section or frame around all of it, or else what stands for its first section. */
      root: textSchema(),
      sections: listOf(
        z.strictObject({ node: textSchema(), section: sectionIdSchema(), region: marginsSchema() }),
      ),
      /** Texts that are no notes: titles in their section. */
      headings: listOf(z.strictObject({ node: textSchema(), section: sectionIdSchema() })),
      facts: changedFactsSchema(),
    }),
  ),
  reply: mapViewSchema,
};
