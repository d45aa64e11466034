// Does several requests in turn, as one undo step: all of them or none.
import * as z from 'zod/mini';
import { emptySchema, lazy, listOf } from '../model/schema';

/** What changes maps and can be taken back. */
export const BATCHED = [
  'map.insert',
  'map.update',
  'section.restore',
  'sections.hide',
  'note.add',
  'notes.write',
  'notes.set',
  'notes.gather',
  'tension.draw',
  'table.write',
  'photo.set',
] as const;

/** Each body is checked by the schema of its own request when its turn comes. */
export const batch = {
  request: lazy(() =>
    z.strictObject({
      requests: listOf(z.strictObject({ name: z.enum(BATCHED), body: z.unknown() })),
    }),
  ),
  reply: emptySchema,
};
