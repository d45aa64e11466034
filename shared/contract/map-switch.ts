// Gives a map another template: draws its sections where the old ones were, moves everything that people put there, and
// takes the old ones away. Nothing of people's is drawn anew or deleted.
import * as z from 'zod/mini';
import { chipBlockSchema, panelSchema, textBlockSchema } from '../draw/board-plan';
import { mapViewSchema } from '../map/snapshot';
import { changedFactsSchema } from '../map/tag';
import {
  coordinateSchema,
  lazy,
  lengthSchema,
  listOf,
  sectionIdSchema,
  type TypeOf,
  textSchema,
} from '../model/schema';

/** A section; '' for the panel of what has no place. */
const placeSchema = lazy(() => z.union([sectionIdSchema(), z.literal('')]));

const movingSchema = lazy(() =>
  z.strictObject({
    node: textSchema(),
    to: placeSchema(),
    /** The section that it is in, or was in last; null if that is not known. */
    from: z.nullable(sectionIdSchema()),
    /** Its corner when it was there before, relative to what holds the notes of the section. */
    at: z.nullable(z.strictObject({ x: coordinateSchema(), y: coordinateSchema() })),
    /** A `NoteData`; '' for none. */
    data: textSchema(),
  }),
);
export type Moving = TypeOf<typeof movingSchema>;

export const mapSwitch = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      /** The new sections, from top to bottom and from left to right; null for the persona's panel. */
      rows: listOf(listOf(z.nullable(panelSchema()))),
      /** How wide that is. */
      persona: lengthSchema(),
      /** The order of work. */
      chips: listOf(chipBlockSchema()),
      /** The panel of what has no place, and the names of the sections that it may come from. */
      kept: panelSchema(),
      names: listOf(textBlockSchema()),
      notes: listOf(movingSchema()),
      /** Where everything in an old section goes that is none of `notes`. */
      rest: listOf(z.strictObject({ from: sectionIdSchema(), to: placeSchema() })),
      /** Whose notes people cannot see afterwards. */
      hidden: listOf(placeSchema()),
      facts: changedFactsSchema(),
    }),
  ),
  reply: mapViewSchema,
};
