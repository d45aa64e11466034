// Writes cells of the actions table, unless somebody has changed one in the meantime. Adds rows at the end as
// needed.

import type { CellEdit } from '../../shared/contract/table-write';
import { PAPER } from '../../shared/draw/palette';
import { attempt, failure } from '../failures';
import { cellsOf, rowsOf } from '../read/actions';
import { mapRoot } from '../read/maps';
import { requireOwnNode } from '../read/own-nodes';
import { solid } from '../read/paint';
import { CELL_TEXT, ROW_HEIGHT } from '../write/figjam-renderer';
import { loadBoardFonts, loadFontsOf } from '../write/fonts';
import type { Transaction } from '../write/transaction';
import type { Handler } from './handler';

export const tableWrite: Handler<'table.write'> = async ({ node, cells: edits }, { transaction }) => {
  const root = await mapRoot(node);
  const table = await requireOwnNode(root, { role: 'actions-table' });
  await loadBoardFonts();
  await loadFontsOf(textsFor(table, edits));
  attempt('write the table', 'actions-table', () => write(transaction, table, edits));
  return {};
};

/** Includes the last row, whose style a new row copies. */
function textsFor(table: SceneNode, edits: readonly CellEdit[]): (TextNode | TextSublayerNode)[] {
  const cells = cellsOf(table);
  const written = edits.map(({ row, column }) => cells[row]?.[column]);
  const last = cells[cells.length - 1] || [];
  return [...written, ...last].filter((cell) => cell !== undefined);
}

/** Writes nothing if a cell no longer says what the user saw: it may be a different row by now. */
function write(transaction: Transaction, table: SceneNode, edits: readonly CellEdit[]): void {
  const cells = cellsOf(table);
  const isChanged = ({ row, column, was }: CellEdit) =>
    row < cells.length ? cells[row]?.[column]?.characters !== was : was !== '';
  if (edits.some(isChanged)) throw failure('changed', 'compare the table', 'actions-table');
  const rows = Math.max(...edits.map(({ row }) => row + 1));
  for (let row = cells.length; row < rows; row += 1) addRow(transaction, table, row);
  const grown = rows > cells.length ? cellsOf(table) : cells;
  for (const { row, column, to } of edits) {
    const cell = grown[row]?.[column];
    if (cell === undefined) throw failure('changed', 'find the cell', 'actions-table');
    transaction.set(cell, 'characters', to);
  }
}

function addRow(transaction: Transaction, table: SceneNode, row: number): void {
  if (table.type === 'TABLE') insertRow(transaction, table, row);
  else if (table.type === 'FRAME') copyLastRow(transaction, table);
}

function insertRow(transaction: Transaction, table: TableNode, row: number): void {
  transaction.change(
    () => table.insertRow(row),
    () => table.removeRow(row),
  );
  for (let column = 0; column < table.numColumns; column += 1) {
    table.cellAt(row, column).text.fontSize = CELL_TEXT;
  }
  table.resizeRow(row, ROW_HEIGHT);
}

function copyLastRow(transaction: Transaction, table: FrameNode): void {
  const rows = rowsOf(table);
  const last = rows[rows.length - 1];
  if (last === undefined) throw failure('changed', 'find a row', 'actions-table');
  const row = transaction.copy(last);
  table.appendChild(row);
  row.fills = [solid(PAPER)];
  for (const text of row.findAllWithCriteria({ types: ['TEXT'] })) text.characters = '';
}
