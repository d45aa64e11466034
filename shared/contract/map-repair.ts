// Restores what a map's root has lost, from what its sections say.
import * as z from 'zod/mini';
import { mapViewSchema } from '../map/snapshot';
import { lazy, textSchema } from '../model/schema';

export const mapRepair = {
  request: lazy(() => z.strictObject({ node: textSchema() })),
  reply: mapViewSchema,
};
