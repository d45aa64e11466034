// What moves when a panel grows: nothing overlaps that did not before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pushable, pushBelow, pushDown } from './push-down';
import { overlaps, type Rect } from './rect';

const at = (x: number, y: number, width: number, height = 100): Rect => ({ x, y, width, height });

describe('pushDown', () => {
  const pushes = [pushBelow(at(0, 0, 300), 100, 50)];
  const down = (...things: Omit<Pushable, 'pushes'>[]) =>
    pushDown(things.map((thing) => ({ ...thing, pushes }))).by;

  it('moves what begins below and is as far left or right, and nothing else', () => {
    const below = { box: at(100, 100, 100), isSolid: false };
    const above = { box: at(100, 99, 100), isSolid: false };
    const beside = { box: at(300, 200, 100), isSolid: false };
    const across = { box: at(299, 900, 100), isSolid: false };
    expect(down(below, above, beside, across)).toEqual([50, 0, 0, 50]);
  });

  it('ends where it is limited', () => {
    const limited = pushes.map((push) => ({ ...push, to: 200 }));
    const things = [199, 200].map((y) => ({ box: at(0, y, 100), isSolid: false, pushes: limited }));
    expect(pushDown(things).by).toEqual([50, 0]);
  });

  it('goes on below solid things that move, in whatever order they come', () => {
    const wide = { box: at(0, 200, 900), isSolid: true };
    const farther = { box: at(700, 400, 100), isSolid: false };
    expect(down(farther, wide)).toEqual([50, 50]);
    expect(down(farther, { ...wide, isSolid: false })).toEqual([0, 50]);
  });

  it('takes the longest way where several push', () => {
    const both = [...pushes, pushBelow(at(200, 0, 300), 100, 80)];
    const { by, pushes: further } = pushDown([{ box: at(250, 150, 10), isSolid: true, pushes: both }]);
    expect(by).toEqual([80]);
    expect(further).toEqual([{ left: 250, right: 260, from: 150, to: Number.POSITIVE_INFINITY, by: 80 }]);
  });

  it('makes nothing overlap that did not', () => {
    const size = fc.integer({ min: 1, max: 9 });
    const box = fc.record({
      x: fc.integer({ min: 0, max: 30 }),
      y: fc.integer({ min: 0, max: 30 }),
      width: size,
      height: size,
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), box, size, (boxes, grown, by) => {
        const own = [pushBelow(grown, grown.y + grown.height, by)];
        const moved = pushDown(boxes.map((one) => ({ box: one, isSolid: true, pushes: own }))).by;
        const before = [grown, ...boxes];
        const after = [
          { ...grown, height: grown.height + by },
          ...boxes.map((one, index) => ({ ...one, y: one.y + (moved[index] ?? 0) })),
        ];
        before.forEach((a, i) => {
          before.slice(i + 1).forEach((b, j) => {
            const isNew = overlaps(after[i] as Rect, after[i + 1 + j] as Rect);
            expect(isNew && !overlaps(a, b)).toBe(false);
          });
        });
      }),
    );
  });
});
