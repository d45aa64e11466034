// Names of everybody else who has the board open; null if Figma does not say.
import * as z from 'zod/mini';
import { emptySchema, lazy } from '../model/schema';

export const peopleRead = {
  request: emptySchema,
  reply: lazy(() => z.strictObject({ active: z.nullable(z.array(z.string())) })),
};
