// Inserting, removing and moving a table's rows and columns; pure functions on the table's record.
import { firstFont, tableCell } from './defaults';
import type { FontName, NodeSource, TableRecord } from './types';

/** Not published by Figma (docs/platform.md R4): guesses, see README.md. */
const COLUMN_WIDTH = 160;
const ROW_HEIGHT = 64;
const LEAST_COLUMN = 40;

/** What new rows and columns are like. */
export interface NewCells {
  column: number;
  row: number;
  /** The narrowest column. */
  least: number;
  fontName: FontName;
}

/** Open (docs/platform.md R4, S13). */
export function newCells(file: NodeSource): NewCells {
  const scale = Number(file.reading('table-size'));
  return {
    column: scale * COLUMN_WIDTH,
    row: scale * ROW_HEIGHT,
    least: scale * LEAST_COLUMN,
    fontName: firstFont(file),
  };
}

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

export function newTable(rows: number, columns: number, cells: NewCells): TableRecord {
  return {
    columnWidths: Array.from({ length: columns }, () => cells.column),
    rowHeights: Array.from({ length: rows }, () => cells.row),
    cells: Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => tableCell(cells.fontName)),
    ),
  };
}

export function insertRow(table: TableRecord, at: number, cells: NewCells): TableRecord {
  const row = table.columnWidths.map(() => tableCell(cells.fontName));
  return {
    ...table,
    cells: inserted(table.cells, at, row),
    rowHeights: inserted(table.rowHeights, at, cells.row),
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

export function insertColumn(table: TableRecord, at: number, cells: NewCells): TableRecord {
  return {
    ...table,
    cells: table.cells.map((row) => inserted(row, at, tableCell(cells.fontName))),
    columnWidths: inserted(table.columnWidths, at, cells.column),
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
