// Rules of tables and their cells, which are no nodes (platform.md D).

import { tableCell } from '../document/defaults';
import { rowHeights } from '../document/layout';
import type { TableRecord } from '../document/types';
import { type Engine, Ref, type Rules, type Target } from './engine';
import { ApiError, asNumber, asPaints, asSize } from './errors';

function tableOf(engine: Engine, target: Target): TableRecord {
  const { table } = engine.node(target);
  if (!table) throw new ApiError(`The node with id "${target.id}" has no cells`);
  return table;
}

/** Figma's wording is not established. */
function indexIn(value: unknown, name: string, count: number): number {
  const index = asNumber(value, name);
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw new ApiError(`Invalid ${name}: ${index}`);
  return index;
}

function change(engine: Engine, target: Target, table: TableRecord): void {
  engine.edit(() => engine.file.patch(target.id, { table }));
}

function inserted<T>(list: readonly T[], index: number, item: T): T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  return item === undefined ? [...list] : inserted(without(list, from), to, item);
}

function eachRow(
  table: TableRecord,
  edit: (row: TableRecord['cells'][number]) => TableRecord['cells'][number],
): TableRecord['cells'] {
  return table.cells.map(edit);
}

export function newTable(rows: number, columns: number): TableRecord {
  return {
    columnWidths: Array.from({ length: columns }, () => 160),
    rowHeights: Array.from({ length: rows }, () => 64),
    cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => tableCell())),
  };
}

export const TABLE_RULES: Rules = {
  numRows: { get: (engine, target) => tableOf(engine, target).rowHeights.length },
  numColumns: { get: (engine, target) => tableOf(engine, target).columnWidths.length },
  cellAt: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const row = indexIn(args[0], 'rowIndex', table.rowHeights.length);
      const column = indexIn(args[1], 'columnIndex', table.columnWidths.length);
      return new Ref(`${target.id}#cell:${row}:${column}`, 'TABLE_CELL');
    },
  },
  insertRow: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const at = indexIn(args[0], 'rowIndex', table.rowHeights.length + 1);
      const row = table.columnWidths.map(() => tableCell());
      const cells = inserted(table.cells, at, row);
      change(engine, target, { ...table, cells, rowHeights: inserted(table.rowHeights, at, 64) });
    },
  },
  insertColumn: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const at = indexIn(args[0], 'columnIndex', table.columnWidths.length + 1);
      const cells = eachRow(table, (row) => inserted(row, at, tableCell()));
      change(engine, target, { ...table, cells, columnWidths: inserted(table.columnWidths, at, 160) });
    },
  },
  removeRow: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const at = indexIn(args[0], 'rowIndex', table.rowHeights.length);
      change(engine, target, {
        ...table,
        cells: without(table.cells, at),
        rowHeights: without(table.rowHeights, at),
      });
    },
  },
  removeColumn: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const at = indexIn(args[0], 'columnIndex', table.columnWidths.length);
      const cells = eachRow(table, (row) => without(row, at));
      change(engine, target, { ...table, cells, columnWidths: without(table.columnWidths, at) });
    },
  },
  moveRow: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const from = indexIn(args[0], 'fromIndex', table.rowHeights.length);
      const to = indexIn(args[1], 'toIndex', table.rowHeights.length);
      const heights = moved(table.rowHeights, from, to);
      change(engine, target, { ...table, cells: moved(table.cells, from, to), rowHeights: heights });
    },
  },
  moveColumn: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const from = indexIn(args[0], 'fromIndex', table.columnWidths.length);
      const to = indexIn(args[1], 'toIndex', table.columnWidths.length);
      const cells = eachRow(table, (row) => moved(row, from, to));
      change(engine, target, { ...table, cells, columnWidths: moved(table.columnWidths, from, to) });
    },
  },
  resizeRow: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const at = indexIn(args[0], 'rowIndex', table.rowHeights.length);
      const height = asSize(args[1], 'height');
      change(engine, target, {
        ...table,
        rowHeights: table.rowHeights.map((old, row) => (row === at ? height : old)),
      });
    },
  },
  resizeColumn: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const at = indexIn(args[0], 'columnIndex', table.columnWidths.length);
      // The least width is not established; one letter and the padding must fit (platform.md D).
      const width = Math.max(40, asSize(args[1], 'width'));
      change(engine, target, {
        ...table,
        columnWidths: table.columnWidths.map((old, c) => (c === at ? width : old)),
      });
    },
  },
};

function placeOf(target: Target): { row: number; column: number } {
  return target.cell ?? { row: 0, column: 0 };
}

export const CELL_RULES: Rules = {
  type: { get: () => 'TABLE_CELL' },
  text: { get: (_engine, target) => new Ref(`${target.key}#text`, 'TEXT_SUBLAYER') },
  rowIndex: { get: (_engine, target) => placeOf(target).row },
  columnIndex: { get: (_engine, target) => placeOf(target).column },
  width: { get: (engine, target) => tableOf(engine, target).columnWidths[placeOf(target).column] },
  height: { get: (engine, target) => rowHeights(tableOf(engine, target))[placeOf(target).row] },
  parent: { get: (engine, target) => engine.ref(target.id) },
  toString: { call: (_engine, target) => target.key },
  fills: {
    get: (engine, target) =>
      tableOf(engine, target).cells[placeOf(target).row]?.[placeOf(target).column]?.fills,
    set: (engine, target, value) => {
      const fills = asPaints(value, 'fills');
      const { row, column } = placeOf(target);
      const table = tableOf(engine, target);
      const cells = table.cells.map((old, r) =>
        old.map((cell, c) => (r === row && c === column ? { ...cell, fills } : cell)),
      );
      change(engine, target, { ...table, cells });
    },
  },
};
