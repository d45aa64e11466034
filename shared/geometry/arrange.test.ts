// Tests where things go in an area that they are moved to.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrange, type Movable } from './arrange';
import { overlaps, right } from './rect';

const at = (x: number, y: number, group = 'see', size = 240): Movable => ({
  box: { x, y, width: size, height: size },
  group,
  isWhole: true,
});

it('leaves what lay together as it lay', () => {
  const { corners, extent } = arrange([at(10, 300), at(500, 20)], 800);
  expect(corners).toEqual([
    { x: 10, y: 300 },
    { x: 500, y: 20 },
  ]);
  expect(extent).toEqual({ width: 740, height: 540 });
});

it('puts everything in rows if it is too wide, in reading order', () => {
  const { corners, extent } = arrange([at(900, 0), at(0, 10), at(0, 300)], 600);
  expect(corners).toEqual([
    { x: 264, y: 0 },
    { x: 0, y: 0 },
    { x: 0, y: 264 },
  ]);
  expect(extent).toEqual({ width: 504, height: 504 });
});

it('puts what is left of a group in rows', () => {
  const { corners } = arrange([{ ...at(10, 300), isWhole: false }, at(500, 20)], 800);
  expect(corners).toEqual([
    { x: 264, y: 0 },
    { x: 0, y: 0 },
  ]);
});

it('puts what comes from elsewhere below', () => {
  const { corners } = arrange([at(0, 50), at(0, 50, 'hear'), at(400, 50, 'hear')], 800);
  expect(corners).toEqual([
    { x: 0, y: 50 },
    { x: 0, y: 314 },
    { x: 264, y: 314 },
  ]);
});

it('takes no room for nothing', () => {
  expect(arrange([], 800)).toEqual({ corners: [], extent: { width: 0, height: 0 } });
});

it('lays nothing over anything else that was not so before', () => {
  const thing = fc
    .tuple(fc.nat(40), fc.nat(10), fc.constantFrom('a', 'b', 'c'), fc.constantFrom(100, 240))
    .map(([x, y, group, size]) => at(x * 250, y * 250, group, size));
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 12 }), fc.integer({ min: 240, max: 4000 }), (things, width) => {
      const { corners } = arrange(things, width);
      const boxes = things.map(({ box }, n) => ({ ...box, ...corners[n] }));
      boxes.forEach((one, a) => {
        expect(right(one)).toBeLessThanOrEqual(width);
        for (const [b, other] of boxes.entries()) {
          const before = [things[a], things[b]] as [Movable, Movable];
          const wereOver = before[0].group === before[1].group && overlaps(before[0].box, before[1].box);
          if (a < b && !wereOver) expect(overlaps(one, other)).toBe(false);
        }
      });
    }),
  );
});
