// Tests reading order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './reading-order';
import type { Rect } from './rect';

interface Item {
  id: string;
  box: Rect;
}

const at = (id: string, x: number, y: number, height = 240): Item => ({
  id,
  box: { x, y, width: 240, height },
});
const ids = (items: Item[]) => inReadingOrder(items, ({ box }) => box).map(({ id }) => id);

describe('inReadingOrder', () => {
  it('reads rows from top to bottom, and each row from left to right', () => {
    expect(ids([at('d', 264, 264), at('b', 264, 0), at('c', 0, 264), at('a', 0, 0)])).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('treats notes placed by hand, slightly askew, as one row', () => {
    expect(ids([at('c', 600, -20), at('a', 0, 30), at('b', 290, 90)])).toEqual(['a', 'b', 'c']);
  });

  it('starts a new row if less than half of the smaller note overlaps', () => {
    expect(ids([at('below', 0, 130), at('above', 300, 0)])).toEqual(['above', 'below']);
  });

  it('keeps a tall note in the row where it starts', () => {
    expect(ids([at('tall', 264, 0, 600), at('next', 0, 264), at('first', 0, 0)])).toEqual([
      'first',
      'tall',
      'next',
    ]);
  });

  it('returns each item exactly once, whatever the input order', () => {
    const item = fc.record({
      id: fc.uuid(),
      box: fc.record({
        x: fc.integer({ min: -2000, max: 2000 }),
        y: fc.integer({ min: -2000, max: 2000 }),
        width: fc.constant(240),
        height: fc.integer({ min: 240, max: 900 }),
      }),
    });
    const places = fc.uniqueArray(item, { selector: ({ box }) => `${box.x}/${box.y}`, maxLength: 40 });
    fc.assert(
      fc.property(places, (items) => {
        const order = ids(items);
        expect([...order].sort()).toEqual(items.map(({ id }) => id).sort());
        expect(ids([...items].reverse())).toEqual(order);
      }),
    );
  });
});
