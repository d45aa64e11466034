// Sets the picture (PNG or JPEG) in the persona's circle, or removes it.
import * as z from 'zod/mini';
import { photoSchema } from '../draw/content';
import { mapViewSchema } from '../map/snapshot';
import { lazy, textSchema } from '../model/schema';

export const photoSet = {
  request: lazy(() => z.strictObject({ node: textSchema(), photo: photoSchema() })),
  reply: mapViewSchema,
};
