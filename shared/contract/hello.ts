// The window is ready and wants to know what is on the page.
import * as z from 'zod/mini';
import { mapViewSchema } from '../map/snapshot';
import { emptySchema, lazy } from '../model/schema';
import { LANGUAGES } from '../model/sections';
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
      /** Present only with the command `insert`. */
      parameters: z.nullable(insertParametersSchema()),
      maps: z.array(mapSummarySchema()),
      /** Maps whose roots have lost what they stored; if there are any. */
      lost: z.exactOptional(z.array(mapSummarySchema())),
      current: z.nullable(mapViewSchema()),
      timer: timerStateSchema(),
      /** The export format chosen last on this machine; if there is one. */
      format: z.exactOptional(z.string()),
      /** The language chosen for the window on this machine; if there is one. */
      language: z.exactOptional(z.enum(LANGUAGES)),
    }),
  ),
};
