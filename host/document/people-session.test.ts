// What people do to a map during a session: draw connectors, hide sections, edit tables.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from './file';
import { absoluteBoundingBox, isShown } from './geometry';
import * as people from './people';

function board() {
  const file = FigmaFile.create();
  const section = people.addSection(file, { x: 0, y: 0 }, 2000, 1000);
  const left = people.addSticky(file, { x: 100, y: 100 }, 'says');
  const right = people.addSticky(file, { x: 900, y: 100 }, 'thinks');
  return { file, section, left, right };
}

describe('a connector drawn by a person', () => {
  it('attaches to both notes, belongs to their section, and is one undo step', () => {
    const { file, section, left, right } = board();
    const drawn = people.connect(file, left, right, { label: 'but' });
    expect(file.get(drawn)).toMatchObject({
      parent: section,
      text: { characters: 'but', fontName: { family: 'Inter', style: 'Medium' } },
      connector: {
        start: { endpointNodeId: left, magnet: 'AUTO' },
        end: { endpointNodeId: right, magnet: 'AUTO' },
      },
    });
    file.undo();
    expect([file.find(drawn), file.connectorsAt(left)]).toEqual([undefined, []]);
  });

  it('may end on the open canvas, and moving it moves only that end', () => {
    const { file, left } = board();
    const drawn = people.connect(file, left, { x: 9000, y: 220 });
    people.moveBy(file, [drawn], { x: 5, y: 300 });
    expect(file.get(drawn).parent).toBe('0:1');
    expect(file.get(drawn).connector).toMatchObject({
      start: { endpointNodeId: left },
      end: { position: { x: 9005, y: 520 } },
    });
    expect(absoluteBoundingBox(file, drawn)).toEqual({ x: 340, y: 220, width: 8665, height: 300 });
  });

  it('does not stretch its group', () => {
    const { file, left, right } = board();
    const group = people.group(file, [left, right, people.connect(file, left, right)]) ?? '';
    expect(file.get(group)).toMatchObject({ x: 100, y: 100, width: 1040, height: 240 });
  });

  it('made by a plugin gets a font with its first text', () => {
    const { file } = board();
    const made = file.create('CONNECTOR', '0:1').id;
    people.typeText(file, made, 'but');
    expect(file.get(made).text).toMatchObject({ characters: 'but', fontName: { family: 'Inter' } });
  });
});

describe('a section with hidden contents', () => {
  it('shows none of its notes at any depth, and still accepts new ones', () => {
    const { file, section, left } = board();
    const inner = people.addSection(file, { x: 400, y: 400 }, 400, 400);
    const deep = people.addSticky(file, { x: 450, y: 450 }, 'deep');
    expect(file.get(deep).parent).toBe(inner);
    people.hideContents(file, section, true);
    const fresh = people.addSticky(file, { x: 450, y: 450 }, 'written blind');
    expect(file.get(fresh).parent).toBe(section);
    expect([section, left, deep, fresh].map((id) => isShown(file, id))).toEqual([true, false, false, false]);
    people.hideContents(file, section, false);
    expect([left, deep, fresh].map((id) => isShown(file, id))).toEqual([true, true, true]);
  });
});

describe('a table edited by people', () => {
  it('gains rows and columns, and moves and removes rows with their text', () => {
    const file = FigmaFile.create();
    const table = people.addTable(file, { x: 0, y: 0 }, 3, 1);
    const words = () =>
      file.get(table).table?.cells.map((row) => row.map((cell) => cell.text.characters).join('|'));
    ['first', 'second', 'third'].forEach((text, row) => {
      people.editCell(file, table, row, 0, text);
    });
    people.addTableColumn(file, table);
    people.addTableRow(file, table);
    people.editCell(file, table, 3, 1, 'corner');
    people.moveTableRow(file, table, 0, 2);
    expect(words()).toEqual(['second|', 'third|', 'first|', '|corner']);
    people.removeTableRow(file, table, 1);
    expect(words()).toEqual(['second|', 'first|', '|corner']);
    expect(file.get(table)).toMatchObject({ width: 320, height: 192 });
    file.undo();
    expect(words()).toEqual(['second|', 'third|', 'first|', '|corner']);
  });
});
