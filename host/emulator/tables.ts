// Rules for tables and their cells, which are not nodes (docs/platform.md D).
import { CELL_PADDING, leastRowHeights, rowHeights } from '../document/layout';
import { shownText } from '../document/shown-text';
import {
  insertColumn,
  insertRow,
  moveColumn,
  moveRow,
  type NewCells,
  newCells,
  removeColumn,
  removeRow,
} from '../document/table-edits';
import { textWidth } from '../document/text-metrics';
import type { TableRecord } from '../document/types';
import type { Engine, Rule, Rules, Target } from './engine';
import { ApiError, asNumber, asPaints, asSize } from './errors';
import { Ref } from './ref';

function tableOf(engine: Engine, target: Target): TableRecord {
  const { table } = engine.node(target);
  if (!table) throw new ApiError(`The node with id "${target.id}" has no cells`);
  return table;
}

/** Figma's wording is unknown. */
function indexIn(value: unknown, name: string, count: number): number {
  const index = asNumber(value, name);
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw new ApiError(`Invalid ${name}: ${index}`);
  return index;
}

function change(engine: Engine, target: Target, table: TableRecord): void {
  engine.edit(() => engine.file.patch(target.id, { table }));
}

type Line = 'row' | 'column';

function countOf(table: TableRecord, line: Line): number {
  return (line === 'row' ? table.rowHeights : table.columnWidths).length;
}

type LineEdit = (table: TableRecord, at: number, cells: NewCells) => TableRecord;

/** `beyond` is 1 if the position after the last line is allowed, too (typings). */
function lineRule(line: Line, beyond: 0 | 1, edit: LineEdit): Rule {
  return {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const at = indexIn(args[0], `${line}Index`, countOf(table, line) + beyond);
      change(engine, target, edit(table, at, newCells(engine.file)));
    },
  };
}

/** Where a moved line ends up is open. */
function moveRule(line: Line, edit: (table: TableRecord, from: number, to: number) => TableRecord): Rule {
  return {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const from = indexIn(args[0], 'fromIndex', countOf(table, line));
      const to = indexIn(args[1], 'toIndex', countOf(table, line));
      const isBefore = engine.file.reading('moved-row') === 'before-index';
      change(engine, target, edit(table, from, isBefore && to > from ? to - 1 : to));
    },
  };
}

/** Whether the last row or column can be removed is open, and so is the wording. */
function removeRule(line: Line, edit: (table: TableRecord, at: number) => TableRecord): Rule {
  const plain = lineRule(line, 0, edit);
  return {
    call: (engine, target, args) => {
      const isLast = countOf(tableOf(engine, target), line) === 1;
      if (isLast && engine.file.reading('last-row') === 'kept')
        throw new ApiError(`Cannot remove the last ${line} of a table`);
      plain.call?.(engine, target, args);
    },
  };
}

/** What happens below what the text needs is open (docs/platform.md D, S6), and so is the wording. */
function requireRoom(engine: Engine, size: number, needed: number): void {
  if (size < needed && engine.file.reading('table-below-text') === 'throws')
    throw new ApiError(`The size ${size} is below the minimum for the text, ${needed}`);
}

/** The widest word must fit. */
function leastColumnWidth(engine: Engine, table: TableRecord, column: number): number {
  const widths = table.cells.map((row) => {
    const cell = row[column];
    if (!cell) return 0;
    const { characters, fontSize, fontName } = shownText(engine.file, cell.text);
    const words = characters.split(/\s+/);
    return Math.max(...words.map((word) => textWidth(word, { fontSize, style: fontName.style })));
  });
  return Math.max(...widths) + 2 * CELL_PADDING;
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
  insertRow: lineRule('row', 1, insertRow),
  insertColumn: lineRule('column', 1, insertColumn),
  removeRow: removeRule('row', removeRow),
  removeColumn: removeRule('column', removeColumn),
  moveRow: moveRule('row', moveRow),
  moveColumn: moveRule('column', moveColumn),
  resizeRow: {
    call: (engine, target, args) => {
      const table = tableOf(engine, target);
      const at = indexIn(args[0], 'rowIndex', table.rowHeights.length);
      const height = asSize(args[1], 'height');
      requireRoom(engine, height, leastRowHeights(engine.file, table)[at] ?? 0);
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
      const asked = asSize(args[1], 'width');
      requireRoom(engine, asked, leastColumnWidth(engine, table, at));
      const width = Math.max(newCells(engine.file).least, asked);
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
  height: { get: (engine, target) => rowHeights(engine.file, tableOf(engine, target))[placeOf(target).row] },
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
