// Runs several requests in order as one undo step: all of them or none.
import * as z from 'zod/mini';
import { lazy, listOf } from '../model/schema';

/** Requests that change maps and can be rolled back; but not FigJam's own timer, so `timer.set` comes last. */
export const BATCHED = [
  'map.insert',
  'map.update',
  'map.switch',
  'section.restore',
  'sections.hide',
  'note.add',
  'notes.write',
  'notes.set',
  'notes.gather',
  'tension.draw',
  'table.write',
  'photo.set',
  'timer.set',
] as const;

/** Each body is checked with its own request's schema when its turn comes. */
export const batch = {
  request: lazy(() =>
    z.strictObject({
      requests: listOf(z.strictObject({ name: z.enum(BATCHED), body: z.unknown() })),
    }),
  ),
  /** In order; each is checked with its own request's schema. */
  reply: lazy(() => z.strictObject({ replies: z.array(z.unknown()) })),
};
