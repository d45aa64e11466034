// How the plugin was started: a command from the manifest, and its parameters.
import * as z from 'zod/mini';
import { lazy, type TypeOf } from '../model/schema';

export const commandSchema = lazy(() => z.enum(['open', 'insert', 'guide', 'export']));
export type Command = TypeOf<typeof commandSchema>;

/** Values of the quick action *Insert empathy map*, as the user typed or chose them. */
export const insertParametersSchema = lazy(() =>
  z.strictObject({ persona: z.string(), template: z.string(), size: z.string(), order: z.string() }),
);
export type InsertParameters = TypeOf<typeof insertParametersSchema>;
