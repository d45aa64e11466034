// Exports the whole map as an image, at `scale` times its size on the canvas. SVG and PDF have no scale.
import * as z from 'zod/mini';
import { bytesSchema, coordinateSchema, lazy, textSchema } from '../model/schema';

const PICTURE_FORMATS = ['PNG', 'SVG', 'PDF'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export const pictureMake = {
  request: lazy(() =>
    z.strictObject({ node: textSchema(), format: z.enum(PICTURE_FORMATS), scale: coordinateSchema() }),
  ),
  reply: lazy(() => z.strictObject({ bytes: bytesSchema() })),
};
