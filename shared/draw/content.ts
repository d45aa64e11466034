// What a file adds to a new map besides its texts: notes in their places, themes, tensions, a picture. Plain
// data.
import * as z from 'zod/mini';
import { MAX_PHOTO_BYTES } from '../model/format';
import { bytesSchema, lazy, rectSchema, sectionIdSchema, type TypeOf } from '../model/schema';

/** A PNG or JPEG for the persona's circle; null for none. */
export const photoSchema = lazy(() => z.nullable(bytesSchema().check(z.maxLength(MAX_PHOTO_BYTES))));

const noteToDrawSchema = lazy(() =>
  z.strictObject({
    /** Omitted for notes on the map but in no section. */
    section: z.exactOptional(sectionIdSchema()),
    /** Index into `themes`. */
    theme: z.exactOptional(z.number()),
    text: z.string(),
    /** `#RRGGBB` */
    fill: z.string(),
    /** Relative to the section, or to the map if there is none. */
    box: rectSchema(),
    /** As stored on the note: a `NoteData`; '' for none. */
    data: z.string(),
    /** The evidence label shown under it; '' for none. */
    word: z.string(),
    /** A wide sticky; FigJam only. */
    wide: z.boolean(),
  }),
);
export type NoteToDraw = TypeOf<typeof noteToDrawSchema>;

/** A section within a section, as people make for clusters. */
const themeToDrawSchema = lazy(() =>
  z.strictObject({ section: z.exactOptional(sectionIdSchema()), name: z.string(), box: rectSchema() }),
);
export type ThemeToDraw = TypeOf<typeof themeToDrawSchema>;

export const contentSchema = lazy(() =>
  z.strictObject({
    notes: z.array(noteToDrawSchema()),
    themes: z.array(themeToDrawSchema()),
    /** Indices into `notes`. */
    tensions: z.array(z.strictObject({ from: z.number(), to: z.number(), label: z.string() })),
    photo: photoSchema(),
  }),
);
export type Content = TypeOf<typeof contentSchema>;
