// Writes cells of a table of ours, unless somebody has changed one in the meantime. Adds rows at the end as
// needed, and its panel grows with it.

import type { CellEdit } from '../../shared/contract/table-write';
import { INK, PAPER } from '../../shared/draw/palette';
import { attempt, failure, tolerate } from '../failures';
import { Pace } from '../pause';
import { cellsOf, rowsOf } from '../read/actions';
import { isBoardNode } from '../read/board-node';
import { solid } from '../read/paint';
import { readTag } from '../read/tags';
import { CELL_TEXT, ROW_HEIGHT } from '../write/figjam-renderer';
import { loadAvailableFonts } from '../write/fonts';
import { fitPanel } from '../write/make-room';
import type { Transaction } from '../write/transaction';
import type { Handler } from './handler';

export const tableWrite: Handler<'table.write'> = async (
  { node, table: role = 'actions-table', cells: edits },
  { transaction, needs },
) => {
  const root = await needs.map(node);
  const table = await needs.piece(root, { role });
  await transaction.fonts.load();
  await transaction.fonts.loadOf(textsFor(table, edits));
  await loadAvailableFonts(lastRow(table));
  attempt('write the table', role, () => write(transaction, table, edits));
  const { parent } = table;
  if (parent && isBoardNode(parent) && readTag(parent)) await fitPanel(transaction, parent, new Pace());
  return {};
};

type Text = TextNode | TextSublayerNode;

function textsFor(table: SceneNode, edits: readonly CellEdit[]): Text[] {
  const cells = cellsOf(table);
  return edits.map(({ row, column }) => cells[row]?.[column]).filter((cell) => cell !== undefined);
}

/** A new row copies its style. */
function lastRow(table: SceneNode): Text[] {
  const cells = table.removed ? [] : cellsOf(table);
  return (cells[cells.length - 1] || []).filter((cell) => cell !== undefined);
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
  const { numRows } = table;
  const isEmpty = () => cellsOf(table)[row]?.every((cell) => cell?.characters === '');
  transaction.change({
    apply: () => table.insertRow(row),
    // People may have written into it meanwhile.
    takeBack: () => {
      if (table.numRows > numRows && isEmpty()) table.removeRow(row);
    },
  });
  for (let column = 0; column < table.numColumns; column += 1) {
    const cell = table.cellAt(row, column);
    transaction.fonts.fitText(cell.text);
    // Below the headings it may be born dark.
    tolerate('the look of a cell', () => {
      cell.fills = [solid(PAPER)];
      cell.text.fills = [solid(INK)];
      cell.text.fontSize = CELL_TEXT;
    });
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
  for (const text of row.findAllWithCriteria({ types: ['TEXT'] }))
    clear(text, transaction.fonts.inStyle('Medium'));
}

/** A font that is not available here cannot be written in, so the new row does without it. */
function clear(text: TextNode, otherFont: FontName): void {
  text.fills = [solid(INK)];
  try {
    text.characters = '';
  } catch {
    text.fontName = otherFont;
    text.characters = '';
  }
}
