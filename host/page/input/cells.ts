// Finds table cells by position and order; read-only.
import type { FigmaFile } from '../../document/file';
import { toLocal } from '../../document/geometry';
import type { NodeRecord, Point } from '../../document/types';
import { type CellBox, cellBoxes } from '../board/draw-table';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function cellUnder(file: FigmaFile, table: NodeRecord, point: Point): CellPlace {
  const at = toLocal(file, table.id, point);
  const box = cellBoxes(file, table).find(
    (cell) => at.x >= cell.x && at.x < cell.x + cell.width && at.y >= cell.y && at.y < cell.y + cell.height,
  );
  return box ? { row: box.row, column: box.column } : { row: 0, column: 0 };
}

/** The next cell in Tab order; null after the last and before the first. */
export function cellAfter(
  file: FigmaFile,
  table: NodeRecord,
  { row, column }: CellPlace,
  step: 1 | -1,
): CellPlace | null {
  const boxes: CellBox[] = cellBoxes(file, table);
  const at = boxes.findIndex((box) => box.row === row && box.column === column);
  const next = boxes[at + step];
  return next ? { row: next.row, column: next.column } : null;
}
