// Reads what lies on the page outside of maps, from which an existing map can be recognised.
import * as z from 'zod/mini';
import { boardItemSchema } from '../map/board-item';
import { emptySchema, lazy } from '../model/schema';

export const boardFind = {
  request: emptySchema,
  reply: lazy(() => z.strictObject({ items: z.array(boardItemSchema()) })),
};
