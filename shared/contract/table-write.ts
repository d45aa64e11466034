// Writes cells of the actions table if they are still unchanged; adds rows beyond the last.
import * as z from 'zod/mini';
import { emptySchema, lazy, listOf, type TypeOf, textSchema } from '../model/schema';

/** Rows and columns count from 0; row 0 is the headings. */
const cellEditSchema = lazy(() =>
  z.strictObject({ row: placeSchema(), column: placeSchema(), was: textSchema(), to: textSchema() }),
);
export type CellEdit = TypeOf<typeof cellEditSchema>;

const placeSchema = lazy(() => z.int().check(z.gte(0), z.lte(1000)));

export const tableWrite = {
  request: lazy(() => z.strictObject({ node: textSchema(), cells: listOf(cellEditSchema()) })),
  reply: emptySchema,
};
