// How a request in a batch names what an earlier one of the same batch has made, whose node id nobody knows yet.
import * as z from 'zod/mini';
import { lazy, type TypeOf, textSchema } from '../model/schema';

/** A map by its node id, or the one that the batch has inserted. */
export const mapReferenceSchema = lazy(() =>
  z.union([textSchema(), z.strictObject({ ref: z.literal('map') })]),
);
export type MapReference = TypeOf<typeof mapReferenceSchema>;

/** A note by its node id, or by its place, from 0, among those that the batch has added. */
export const noteReferenceSchema = lazy(() =>
  z.union([textSchema(), z.strictObject({ ref: z.literal('note'), index: z.int().check(z.gte(0)) })]),
);
export type NoteReference = TypeOf<typeof noteReferenceSchema>;
