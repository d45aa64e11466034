// The window is ready; what is there?
import * as z from 'zod/mini';
import { mapViewSchema } from '../map/snapshot';
import { emptySchema, lazy } from '../model/schema';
import { commandSchema, insertParametersSchema } from './command';
import { mapSummarySchema } from './map-summary';
import { timerStateSchema } from './timer-state';

const EDITORS = ['figjam', 'figma'] as const;
export type Editor = (typeof EDITORS)[number];

export const hello = {
  request: emptySchema,
  reply: lazy(() =>
    z.strictObject({
      editor: z.enum(EDITORS),
      command: commandSchema(),
      /** They come with the command `insert` only. */
      parameters: z.nullable(insertParametersSchema()),
      maps: z.array(mapSummarySchema()),
      current: z.nullable(mapViewSchema()),
      timer: timerStateSchema(),
    }),
  ),
};
