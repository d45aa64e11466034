// Which table cell is under a point, and which comes next.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../../document/file';
import * as people from '../../document/people';
import { cellAfter, cellUnder } from './cells';

function tableInSection() {
  const file = FigmaFile.create();
  people.addSection(file, { x: 1000, y: 1000 }, 900, 900);
  const id = people.addTable(file, { x: 1100, y: 1100 }, 2, 3);
  return { file, table: file.get(id) };
}

describe('table cells', () => {
  it('are found under a point of the page', () => {
    const { file, table } = tableInSection();
    expect(cellUnder(file, table, { x: 1101, y: 1101 })).toEqual({ row: 0, column: 0 });
    expect(cellUnder(file, table, { x: 1100 + 161, y: 1100 + 65 })).toEqual({ row: 1, column: 1 });
  });

  it('follow row by row and end after the last one', () => {
    const { file, table } = tableInSection();
    expect(cellAfter(file, table, { row: 0, column: 2 }, 1)).toEqual({ row: 1, column: 0 });
    expect(cellAfter(file, table, { row: 1, column: 0 }, -1)).toEqual({ row: 0, column: 2 });
    expect(cellAfter(file, table, { row: 1, column: 2 }, 1)).toBeNull();
  });
});
