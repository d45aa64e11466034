// Draws a labelled connector between two notes; a line in Design.
import * as z from 'zod/mini';
import { emptySchema, lazy, textSchema } from '../model/schema';
import { noteReferenceSchema } from './reference';

export const tensionDraw = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      from: noteReferenceSchema(),
      to: noteReferenceSchema(),
      label: textSchema(),
    }),
  ),
  reply: emptySchema,
};
