// How many stamps each person has placed on the map's notes; null if Figma does not say.
import * as z from 'zod/mini';
import { lazy, type TypeOf, textSchema } from '../model/schema';

const voterSchema = lazy(() => z.strictObject({ name: z.string(), votes: z.number() }));
export type Voter = TypeOf<typeof voterSchema>;

export const votesRead = {
  request: lazy(() => z.strictObject({ node: textSchema() })),
  reply: lazy(() => z.strictObject({ voters: z.nullable(z.array(voterSchema())) })),
};
