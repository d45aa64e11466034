// Names of everybody who has the board open but for the runner; null where Figma does not tell.
import * as z from 'zod/mini';
import { emptySchema, lazy } from '../model/schema';

export const peopleRead = {
  request: emptySchema,
  reply: lazy(() => z.strictObject({ active: z.nullable(z.array(z.string())) })),
};
