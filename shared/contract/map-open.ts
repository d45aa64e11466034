// Opens a map in the window, which then follows it.
import * as z from 'zod/mini';
import { mapViewSchema } from '../map/snapshot';
import { lazy, textSchema } from '../model/schema';

export const mapOpen = {
  request: lazy(() => z.strictObject({ node: textSchema() })),
  reply: mapViewSchema,
};
