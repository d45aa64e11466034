// Tells whether a table on the page is an empathy map: its cells are no notes, but its words can be read. Pure.
import type { BoardItem } from '../map/board-item';
import { templateFor } from './headings';

/** The words of the first table whose first row or first column names sections, as tab-separated values; or null. */
export function mapInTable(items: readonly BoardItem[]): string | null {
  const table = items.find((item) => item.kind === 'table' && headsOf(item.text).some(isMap(item)));
  return table?.text ?? null;
}

const isMap =
  (table: BoardItem) =>
  (heads: readonly string[]): boolean =>
    templateFor(heads.map((text) => ({ ...table, text }))) !== null;

function headsOf(text: string): string[][] {
  const rows = text.split('\n').map((row) => row.split('\t'));
  return [rows[0] ?? [], rows.map(([first = '']) => first)];
}
