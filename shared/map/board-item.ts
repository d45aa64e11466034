// What people have put on a page, as plain data: enough to recognise a map that they made themselves.
import * as z from 'zod/mini';
import { lazy, rectSchema, type TypeOf } from '../model/schema';

export const ITEM_KINDS = [
  'section',
  'frame',
  'group',
  'sticky',
  'shape',
  'text',
  /** A rectangle or an image, on which other things may lie. */
  'box',
  'line',
  'table',
] as const;

export const boardItemSchema = lazy(() =>
  z.strictObject({
    node: z.string(),
    kind: z.enum(ITEM_KINDS),
    /** What it says; the name of a section or frame. Of a table all cells, as tab-separated values. */
    text: z.string(),
    /** On the page. */
    box: rectSchema(),
    /** Node id of what it lies in; null on the page itself. */
    parent: z.nullable(z.string()),
  }),
);
/** In layer order, what contains something before what is in it. */
export type BoardItem = TypeOf<typeof boardItemSchema>;
