// Tables and auto-layout frames; docs/platform.md B, D.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import { Bench, thrown } from './engine-fixture';

describe('tables', () => {
  it('have cells with text that are not nodes, and rows that grow', () => {
    const bench = new Bench();
    const table = bench.node('FIGMA', 'createTable', 3, 2);
    bench.loadFont();
    expect([bench.get(table, 'numRows'), bench.get(table, 'numColumns')]).toEqual([3, 2]);
    const before = bench.get(table, 'height') as number;
    const cell = bench.node(table, 'cellAt', 1, 0);
    bench.set(
      bench.node(cell, 'text'),
      'characters',
      'words that fill many lines of a narrow cell '.repeat(4),
    );
    expect(bench.get(table, 'height')).toBeGreaterThan(before);
    expect(bench.get(cell, 'height')).toBe((bench.get(table, 'height') as number) - 128);
    for (const name of ['id', 'x', 'name', 'pluginData', 'remove']) {
      expect(thrown(() => bench.get(cell, name))).toContain(`no such property '${name}'`);
    }
    expect(thrown(() => bench.call(table, 'resize', 10, 10))).toContain("no such property 'resize'");
  });

  it('insert, move and remove rows with their text', () => {
    const bench = new Bench();
    const table = bench.node('FIGMA', 'createTable', 2, 1);
    const words = () => bench.file.get(table.key).table?.cells.map((row) => row[0]?.text.characters);
    people.editCell(bench.file, table.key, 0, 0, 'first');
    people.editCell(bench.file, table.key, 1, 0, 'last');
    bench.call(table, 'insertRow', 1);
    expect(words()).toEqual(['first', '', 'last']);
    bench.call(table, 'moveRow', 2, 0);
    expect(words()).toEqual(['last', 'first', '']);
    bench.call(table, 'removeRow', 2);
    expect(words()).toEqual(['last', 'first']);
    expect(thrown(() => bench.call(table, 'cellAt', 2, 0))).toBe('Error: in cellAt: Invalid rowIndex: 2');
  });

  it('insert, move and remove columns with their text', () => {
    const bench = new Bench();
    const table = bench.node('FIGMA', 'createTable', 1, 2);
    const words = () => bench.file.get(table.key).table?.cells[0]?.map(({ text }) => text.characters);
    people.editCell(bench.file, table.key, 0, 0, 'first');
    people.editCell(bench.file, table.key, 0, 1, 'last');
    bench.call(table, 'insertColumn', 2);
    bench.call(table, 'moveColumn', 0, 2);
    expect(words()).toEqual(['last', '', 'first']);
    bench.call(table, 'removeColumn', 1);
    expect([words(), bench.get(table, 'width')]).toEqual([['last', 'first'], 320]);
  });

  it('reject positions outside the table', () => {
    const bench = new Bench();
    const table = bench.create('Table');
    const refusal = (member: string, ...args: number[]) => thrown(() => bench.call(table, member, ...args));
    expect(refusal('insertRow', 3)).toBe('Error: in insertRow: Invalid rowIndex: 3');
    expect(refusal('insertColumn', -1)).toBe('Error: in insertColumn: Invalid columnIndex: -1');
    expect(refusal('removeRow', 2)).toBe('Error: in removeRow: Invalid rowIndex: 2');
    expect(refusal('moveRow', 0, 2)).toBe('Error: in moveRow: Invalid toIndex: 2');
    expect(refusal('moveColumn', 2, 0)).toBe('Error: in moveColumn: Invalid fromIndex: 2');
    expect(refusal('cellAt', 0, 2)).toBe('Error: in cellAt: Invalid columnIndex: 2');
    bench.call(table, 'removeRow', 0);
    expect(refusal('removeRow', 0)).toBe('Error: in removeRow: Cannot remove the last row of a table');
  });
});

describe('auto-layout', () => {
  function panel(bench: Bench) {
    const frame = bench.create('Frame');
    bench.set(frame, 'layoutMode', 'VERTICAL');
    for (const side of ['paddingLeft', 'paddingRight', 'paddingTop', 'paddingBottom'])
      bench.set(frame, side, 10);
    bench.set(frame, 'itemSpacing', 5);
    const [a, b] = [bench.create('Rectangle'), bench.create('Rectangle')];
    bench.call(b, 'resize', 200, 50);
    bench.call(frame, 'appendChild', a);
    bench.call(frame, 'appendChild', b);
    return { frame, a, b };
  }

  it('hugs its children and stacks them vertically', () => {
    const bench = new Bench({ file: FigmaFile.create({ editor: 'figma' }) });
    const { frame, b } = panel(bench);
    expect([bench.get(frame, 'width'), bench.get(frame, 'height')]).toEqual([220, 175]);
    expect([bench.get(b, 'x'), bench.get(b, 'y')]).toEqual([10, 115]);
    bench.set(b, 'x', 77);
    expect(bench.get(b, 'x')).toBe(10);
  });

  it('lets children fill, and rejects FILL elsewhere', () => {
    const bench = new Bench({ file: FigmaFile.create({ editor: 'figma' }) });
    const { frame, a } = panel(bench);
    bench.set(a, 'layoutSizingHorizontal', 'FILL');
    expect(bench.get(a, 'width')).toBe(200);
    bench.call(frame, 'resize', 420, 300);
    expect([bench.get(a, 'width'), bench.get(frame, 'layoutSizingHorizontal')]).toEqual([400, 'FIXED']);
    expect(thrown(() => bench.set(bench.create('Rectangle'), 'layoutSizingVertical', 'FILL'))).toBe(
      'Error: in set_layoutSizingVertical: FILL can only be set on children of auto-layout frames',
    );
  });

  it('wraps a filling text and grows with it', () => {
    const bench = new Bench({ file: FigmaFile.create({ editor: 'figma' }) });
    const { frame } = panel(bench);
    bench.loadFont('Regular');
    const text = bench.create('Text');
    bench.set(text, 'characters', 'some words that do not fit into one line of the panel at all');
    bench.set(text, 'textAutoResize', 'HEIGHT');
    bench.call(frame, 'appendChild', text);
    bench.set(text, 'layoutSizingHorizontal', 'FILL');
    expect([bench.get(text, 'width'), bench.get(text, 'height')]).toEqual([200, 30]);
    expect(bench.get(frame, 'height')).toBe(175 + 5 + 30);
  });

  it('keeps a minimum height until the content needs more, and rejects it elsewhere', () => {
    const bench = new Bench({ file: FigmaFile.create({ editor: 'figma' }) });
    const { frame, b } = panel(bench);
    bench.set(frame, 'minHeight', 400);
    expect(bench.get(frame, 'height')).toBe(400);
    bench.call(b, 'resize', 200, 500);
    expect(bench.get(frame, 'height')).toBe(625);
    expect(thrown(() => bench.set(bench.create('Rectangle'), 'minHeight', 5))).toBe(
      'Error: in set_minHeight: minHeight can only be set on auto-layout frames and their direct children',
    );
  });
});
