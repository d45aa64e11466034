// Adds notes to a section, in its next free cells, as one undo step: new ones, or ones from the page. A full
// section grows, and whatever is below it on the map moves down. Without a section they go below everything
// on the map.
import * as z from 'zod/mini';
import { lazy, listOf, sectionIdSchema, type TypeOf, textSchema } from '../model/schema';
import { mapReferenceSchema } from './reference';

const noteToAddSchema = lazy(() =>
  z.strictObject({
    /** A note on the page to move here, or to copy with `copy`; '' for a new one. */
    node: textSchema(),
    copy: z.boolean(),
    /** For a new note; existing ones keep their text. */
    text: textSchema(),
    /** `#RRGGBB` */
    fill: textSchema(),
    /** A `NoteData`, and the evidence label; '' for none. */
    data: textSchema(),
    word: textSchema(),
    /** Written by whoever runs the plugin, although it has data. */
    own: z.exactOptional(z.literal(true)),
  }),
);
export type NoteToAdd = TypeOf<typeof noteToAddSchema>;

export const noteAdd = {
  request: lazy(() =>
    z.strictObject({
      node: mapReferenceSchema(),
      section: z.exactOptional(sectionIdSchema()),
      notes: listOf(noteToAddSchema()),
    }),
  ),
  /** Node ids of the notes, in order. */
  reply: lazy(() => z.strictObject({ notes: z.array(z.string()) })),
};
