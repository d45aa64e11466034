// Writes cells of a table of ours, the one of actions unless another is named, if they are still unchanged; adds rows beyond the last.
import * as z from 'zod/mini';
import { emptySchema, lazy, listOf, type TypeOf, textSchema } from '../model/schema';

/** By role. */
export const TABLES = ['actions-table', 'check-table'] as const;

/** Rows and columns count from 0; row 0 is the headings. */
const cellEditSchema = lazy(() =>
  z.strictObject({ row: placeSchema(), column: placeSchema(), was: textSchema(), to: textSchema() }),
);
export type CellEdit = TypeOf<typeof cellEditSchema>;

const placeSchema = lazy(() => z.int().check(z.gte(0), z.lte(1000)));

export const tableWrite = {
  request: lazy(() =>
    z.strictObject({
      node: textSchema(),
      table: z.exactOptional(z.enum(TABLES)),
      cells: listOf(cellEditSchema()),
    }),
  ),
  reply: emptySchema,
};
