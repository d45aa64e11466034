// Writes a change made in the window to the board.
import * as z from 'zod/mini';
import { boardEditSchema } from '../draw/board-edit';
import { mapViewSchema } from '../map/snapshot';
import { lazy, textSchema } from '../model/schema';

export const mapUpdate = {
  request: lazy(() => z.strictObject({ node: textSchema(), edit: boardEditSchema() })),
  reply: mapViewSchema,
};
