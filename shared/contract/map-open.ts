// Opens a map in the window, which follows it from now on.
import * as z from 'zod/mini';
import { mapViewSchema } from '../map/snapshot';
import { lazy, textSchema } from '../model/schema';

export const mapOpen = {
  request: lazy(() => z.strictObject({ node: textSchema() })),
  reply: mapViewSchema,
};
