// Draws a table: cells, lines and text, and works out where its columns and rows are.
import { CELL_PADDING, rowHeights } from '../../document/layout';
import { shownText } from '../../document/shown-text';
import { layoutText } from '../../document/text-metrics';
import type { NodeRecord, NodeSource, Rect } from '../../document/types';
import { drawText } from './draw-text';
import { colorOf } from './paint';
import { svg } from './svg';

export interface CellBox extends Rect {
  readonly row: number;
  readonly column: number;
}

/** The boxes of all cells, relative to the table. */
export function cellBoxes(file: NodeSource, record: NodeRecord): CellBox[] {
  if (!record.table) return [];
  const { columnWidths } = record.table;
  let y = 0;
  return rowHeights(file, record.table).flatMap((height, row) => {
    let x = 0;
    const cells = columnWidths.map((width, column) => {
      const box = { x, y, width, height, row, column };
      x += width;
      return box;
    });
    y += height;
    return cells;
  });
}

export function drawTable(file: NodeSource, record: NodeRecord): Node[] {
  const { table } = record;
  if (!table) return [];
  return [
    svg('rect', { class: 'lift', width: record.width, height: record.height, rx: 4, fill: '#fff' }),
    ...cellBoxes(file, record).flatMap((box) => {
      const cell = table.cells[box.row]?.[box.column];
      if (!cell) return [];
      const ground = svg('rect', {
        x: box.x,
        y: box.y,
        width: box.width,
        height: box.height,
        fill: colorOf(cell.fills),
        stroke: '#D9D9D9',
        'stroke-width': 1.5,
      });
      const room = Math.max(1, box.width - 2 * CELL_PADDING);
      const text = shownText(file, cell.text);
      const layout = layoutText(text, room);
      const top = box.y + Math.max(CELL_PADDING, (box.height - layout.height) / 2);
      return [
        ground,
        drawText(text, layout, { x: box.x + CELL_PADDING, y: top, width: room, align: 'LEFT' }),
      ];
    }),
  ];
}
