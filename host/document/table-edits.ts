// Inserting, removing and moving a table's rows and columns; pure functions on the table's record.
import { tableCell } from './defaults';
import type { TableRecord } from './types';

/** Not published by Figma (docs/platform.md R4): guesses, see README.md. */
const COLUMN_WIDTH = 160;
const ROW_HEIGHT = 64;

function inserted<T>(list: readonly T[], at: number, item: T): T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}

function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at);
}

/** `to` is the item's final index. */
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  return item === undefined ? [...list] : inserted(without(list, from), to, item);
}

export function newTable(rows: number, columns: number): TableRecord {
  return {
    columnWidths: Array.from({ length: columns }, () => COLUMN_WIDTH),
    rowHeights: Array.from({ length: rows }, () => ROW_HEIGHT),
    cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => tableCell())),
  };
}

export function insertRow(table: TableRecord, at: number): TableRecord {
  const row = table.columnWidths.map(() => tableCell());
  return {
    ...table,
    cells: inserted(table.cells, at, row),
    rowHeights: inserted(table.rowHeights, at, ROW_HEIGHT),
  };
}

export function removeRow(table: TableRecord, at: number): TableRecord {
  return { ...table, cells: without(table.cells, at), rowHeights: without(table.rowHeights, at) };
}

export function moveRow(table: TableRecord, from: number, to: number): TableRecord {
  return {
    ...table,
    cells: moved(table.cells, from, to),
    rowHeights: moved(table.rowHeights, from, to),
  };
}

export function insertColumn(table: TableRecord, at: number): TableRecord {
  return {
    ...table,
    cells: table.cells.map((row) => inserted(row, at, tableCell())),
    columnWidths: inserted(table.columnWidths, at, COLUMN_WIDTH),
  };
}

export function removeColumn(table: TableRecord, at: number): TableRecord {
  return {
    ...table,
    cells: table.cells.map((row) => without(row, at)),
    columnWidths: without(table.columnWidths, at),
  };
}

export function moveColumn(table: TableRecord, from: number, to: number): TableRecord {
  return {
    ...table,
    cells: table.cells.map((row) => moved(row, from, to)),
    columnWidths: moved(table.columnWidths, from, to),
  };
}
