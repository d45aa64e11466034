// What the plugin was run with: a command of the manifest, and the values that came with it.
import * as z from 'zod/mini';
import { lazy, type TypeOf } from '../model/schema';

export const commandSchema = lazy(() => z.enum(['open', 'insert', 'guide', 'export']));
export type Command = TypeOf<typeof commandSchema>;

/** Values of the quick action *Insert empathy map*, as the person typed or chose them. */
export const insertParametersSchema = lazy(() =>
  z.strictObject({ persona: z.string(), template: z.string(), order: z.string() }),
);
export type InsertParameters = TypeOf<typeof insertParametersSchema>;
