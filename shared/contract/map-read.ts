// Reads the whole map with its notes; the window turns it into a file (`toEmpathyMap`).
import * as z from 'zod/mini';
import { snapshotSchema } from '../map/snapshot';
import { lazy, textSchema } from '../model/schema';

export const mapRead = {
  request: lazy(() => z.strictObject({ node: textSchema() })),
  reply: snapshotSchema,
};
