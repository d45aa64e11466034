// Reads the actions table as people left it: FigJam's native table, or rows of frames in Design.
import { readTag } from '../canvas/tags';
import { boxOf } from './note';

/** The cells' texts; what the columns mean is for others to say. */
export function readTable(node: SceneNode): string[][] {
  if (node.type === 'TABLE') return tableRows(node);
  return 'children' in node ? frameRows(node) : [];
}

function tableRows(table: TableNode): string[][] {
  const { numRows, numColumns } = table;
  return Array.from({ length: numRows }, (_row, row) =>
    Array.from({ length: numColumns }, (_cell, column) => table.cellAt(row, column).text.characters),
  );
}

/** In Design rows go by their height on the board, and each cell knows its column, also after people duplicated it. */
function frameRows(table: SceneNode & ChildrenMixin): string[][] {
  return table.children
    .filter((row): row is FrameNode => row.type === 'FRAME' && readTag(row)?.role === 'actions-row')
    .map((row) => ({ row, y: boxOf(row).y }))
    .sort((a, b) => a.y - b.y)
    .map(({ row }) => frameCells(row));
}

function frameCells(row: FrameNode): string[] {
  const cells: string[] = [];
  for (const cell of row.findAllWithCriteria({ types: ['TEXT'] })) {
    const tag = readTag(cell);
    if (tag?.role === 'actions-cell' && tag.column !== undefined) cells[tag.column] = cell.characters;
  }
  return Array.from(cells, (text) => text ?? '');
}
