// Puts notes into a section, in the next free cells, as one undo step: new ones, or ones that lie on the page. The section
// grows when it is full, and what lies below it on the map moves down. Without a section they go below all that stands on
// the map.
import * as z from 'zod/mini';
import { lazy, listOf, type TypeOf, textSchema } from '../model/schema';
import { SECTION_IDS } from '../model/sections';
import { mapReferenceSchema } from './reference';

const noteToAddSchema = lazy(() =>
  z.strictObject({
    /** A note on the page that is to be moved in, or copied with `copy`; '' for a new one. */
    node: textSchema(),
    copy: z.boolean(),
    /** Of a new note; those of others stay as they are. */
    text: textSchema(),
    /** `#RRGGBB` */
    fill: textSchema(),
    /** A `NoteData`, and the word of its evidence; '' for none. */
    data: textSchema(),
    word: textSchema(),
  }),
);
export type NoteToAdd = TypeOf<typeof noteToAddSchema>;

export const noteAdd = {
  request: lazy(() =>
    z.strictObject({
      node: mapReferenceSchema(),
      section: z.exactOptional(z.enum(SECTION_IDS)),
      notes: listOf(noteToAddSchema()),
    }),
  ),
  /** Node ids of the notes, in their order. */
  reply: lazy(() => z.strictObject({ notes: z.array(z.string()) })),
};
