// Columns and rows: sizes, and the places of what is in them.
import { describe, expect, it } from 'vitest';
import { text } from './blocks';
import type { BoxBlock, ColumnBlock, RowBlock, TextBlock } from './board-plan';
import { groupSize, leavesOf, placesIn } from './groups';

const tag = { v: 2, map: 'm', role: 'rule' } as const;
const line = (characters: string): TextBlock => text(tag, 'fact', characters, 100);
const box: BoxBlock = { kind: 'box', tag: { ...tag, role: 'card' }, fill: '#FFFFFF', corner: 8 };
/** A text is ten high for each of its letters. */
const sizeOf = (leaf: object) => ({
  width: 100,
  height: 'characters' in leaf ? String(leaf.characters).length * 10 : 300,
});

const column = (items: TextBlock[], more: Partial<ColumnBlock> = {}): ColumnBlock => ({
  kind: 'column',
  width: 140,
  height: 0,
  padding: 20,
  gap: 5,
  box: null,
  items,
  ...more,
});

describe('a column', () => {
  const [a, b] = [line('aa'), line('bbb')];

  it('is as high as what is in it, and no lower than it may be', () => {
    expect(groupSize(column([a, b]), sizeOf)).toEqual({ width: 140, height: 20 + 20 + 5 + 30 + 20 });
    expect(groupSize(column([a], { height: 200 }), sizeOf)).toEqual({ width: 140, height: 200 });
    expect(groupSize(column([]), sizeOf)).toEqual({ width: 140, height: 40 });
  });

  it('has its box below its texts', () => {
    const group = column([a, b], { box });
    expect(leavesOf(group)).toEqual([box, a, b]);
    expect([...placesIn(group, { x: 7, y: 9 }, sizeOf)]).toEqual([
      [box, { x: 7, y: 9, width: 140, height: 95 }],
      [a, { x: 27, y: 29, width: 100, height: 20 }],
      [b, { x: 27, y: 54, width: 100, height: 30 }],
    ]);
  });
});

describe('a row', () => {
  const [short, long] = [line('a'), line('bbbbb')];
  const cards = [column([short], { box }), column([long], { box: { ...box, fill: '#000000' } })];
  const row: RowBlock = { kind: 'row', gap: 10, centred: false, items: cards };

  it('is as high as its highest column, and so are the boxes in it', () => {
    expect(groupSize(row, sizeOf)).toEqual({ width: 290, height: 90 });
    const places = placesIn(row, { x: 0, y: 0 }, sizeOf);
    expect(places.get(box)).toEqual({ x: 0, y: 0, width: 140, height: 90 });
    expect(places.get(short)).toEqual({ x: 20, y: 20, width: 100, height: 10 });
    expect(places.get(long)).toEqual({ x: 170, y: 20, width: 100, height: 50 });
  });

  it('centres a disc and the texts beside it', () => {
    const disc = { kind: 'disc', tag, label: 'DF', size: 520 } as const;
    const head: RowBlock = { ...row, centred: true, items: [disc, column([short])] };
    const places = placesIn(head, { x: 0, y: 100 }, sizeOf);
    expect(places.get(disc)).toEqual({ x: 0, y: 100, width: 100, height: 300 });
    expect(places.get(short)).toEqual({ x: 130, y: 100 + 125 + 20, width: 100, height: 10 });
  });
});
