// Reads a table of ours as it stands, of actions, questions or the problem: FigJam's native table, or rows of frames in Design.

import type { Role, Tag } from '../../shared/map/tag';
import { boxOf } from './note';
import { readTag, roleOf } from './tags';

type Cell = TextNode | TextSublayerNode;

const TABLES: readonly (Role | undefined)[] = ['actions-table', 'problem-table', 'check-table'];

/** The text of each cell. What the columns mean is decided elsewhere. */
export const readTable = (node: SceneNode): string[][] =>
  cellsOf(node).map((row) => Array.from(row, (cell) => cell?.characters || ''));

/** A row has holes where people deleted a cell. */
export function cellsOf(node: SceneNode): (Cell | undefined)[][] {
  if (node.type === 'TABLE') return tableCells(node);
  return rowsOf(node).map(frameCells);
}

function tableCells(table: TableNode): Cell[][] {
  const { numRows, numColumns } = table;
  return Array.from({ length: numRows }, (_row, row) =>
    Array.from({ length: numColumns }, (_cell, column) => table.cellAt(row, column).text),
  );
}

/**
 * In Design, rows are ordered by their y position, and each cell knows its column, even in a duplicated row.
 */
export function rowsOf(table: SceneNode): FrameNode[] {
  if (!('children' in table)) return [];
  return table.children
    .filter((row): row is FrameNode => row.type === 'FRAME' && roleOf(row) === 'actions-row')
    .map((row) => ({ row, y: boxOf(row).y }))
    .sort((a, b) => a.y - b.y)
    .map(({ row }) => row);
}

function frameCells(row: FrameNode): (TextNode | undefined)[] {
  const cells: (TextNode | undefined)[] = [];
  for (const cell of row.findAllWithCriteria({ types: ['TEXT'] })) {
    const tag = readTag(cell);
    if (tag?.role === 'actions-cell' && tag.column !== undefined) cells[tag.column] = cell;
  }
  return cells;
}

/** Whether a text is the cell of its row, rather than a copy somewhere else. */
export function isTableCell({ node, tag }: { node: SceneNode; tag: Tag }): boolean {
  const { parent } = node;
  if (tag.role !== 'actions-cell' || tag.column === undefined || parent?.type !== 'FRAME') return false;
  const table = parent.parent;
  const isInTable = table?.type === 'FRAME' && TABLES.includes(roleOf(table));
  return isInTable && roleOf(parent) === 'actions-row' && frameCells(parent)[tag.column]?.id === node.id;
}
