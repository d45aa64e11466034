// Reads the actions table as people left it: FigJam's native table, or rows of frames in Design.

import type { RawAction } from '../../shared/board/snapshot';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { LANGUAGES } from '../../shared/model/sections';
import { readTag } from '../canvas/tags';
import { boxOf } from './note';

const COLUMNS = ['text', 'owner', 'due', 'status'] as const;
type Column = (typeof COLUMNS)[number];

export function readActions(node: SceneNode): RawAction[] {
  const rows = node.type === 'TABLE' ? tableRows(node) : 'children' in node ? frameRows(node) : [];
  return rows.filter((row) => COLUMNS.some((column) => row[column].trim() !== ''));
}

/** Cells have no plugin data, so columns are known by their heading in any language, else by their place. */
function tableRows(table: TableNode): RawAction[] {
  const { numRows, numColumns } = table;
  const cells = (row: number) =>
    Array.from({ length: numColumns }, (_, column) => table.cellAt(row, column).text.characters);
  if (numRows === 0) return [];
  const columns = columnsByHeading(cells(0));
  return Array.from({ length: numRows - 1 }, (_, index) => {
    const texts = cells(index + 1);
    return rowOf((column) => texts[columns.indexOf(column)] ?? '');
  });
}

/** Which column each heading names; one that nobody recognises keeps the meaning of its place while that is free. */
function columnsByHeading(headings: readonly string[]): (Column | null)[] {
  const named = headings.map(columnNamed);
  return named.map((column, index) => {
    const byPlace = COLUMNS[index];
    return column ?? (byPlace !== undefined && !named.includes(byPlace) ? byPlace : null);
  });
}

function columnNamed(heading: string): Column | null {
  const wanted = heading.trim().toLowerCase();
  for (const language of LANGUAGES) {
    const index = boardTexts[language].actions.columns.findIndex((label) => label.toLowerCase() === wanted);
    if (index >= 0) return COLUMNS[index] ?? null;
  }
  return null;
}

/** In Design each cell knows its column by its tag, also after people duplicate or reorder rows and cells. */
function frameRows(table: SceneNode & ChildrenMixin): RawAction[] {
  const rows = table.children
    .filter((row): row is FrameNode => row.type === 'FRAME' && readTag(row)?.role === 'actions-row')
    .map((row) => ({ row, y: boxOf(row).y }))
    .sort((a, b) => a.y - b.y);
  return rows.slice(1).map(({ row }) => frameRow(row));
}

function frameRow(row: FrameNode): RawAction {
  const texts = new Map<number, string>();
  for (const cell of row.findAllWithCriteria({ types: ['TEXT'] })) {
    const tag = readTag(cell);
    if (tag?.role === 'actions-cell' && tag.column !== undefined) texts.set(tag.column, cell.characters);
  }
  return rowOf((column) => texts.get(COLUMNS.indexOf(column)) ?? '');
}

function rowOf(read: (column: Column) => string): RawAction {
  return { text: read('text'), owner: read('owner'), due: read('due'), status: read('status') };
}
