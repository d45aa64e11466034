// How a request in a batch refers to what an earlier one has made, whose node id is not known yet.
import * as z from 'zod/mini';
import { lazy, type TypeOf, textSchema } from '../model/schema';

/** A map by its node id, or the one inserted by this batch. */
export const mapReferenceSchema = lazy(() =>
  z.union([textSchema(), z.strictObject({ ref: z.literal('map') })]),
);
export type MapReference = TypeOf<typeof mapReferenceSchema>;

/** A note by its node id, or by its index among those added by this batch. */
export const noteReferenceSchema = lazy(() =>
  z.union([textSchema(), z.strictObject({ ref: z.literal('note'), index: z.int().check(z.gte(0)) })]),
);
export type NoteReference = TypeOf<typeof noteReferenceSchema>;
