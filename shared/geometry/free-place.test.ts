// Tests finding free room.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFreePlace } from './free-place';
import { inflate, overlaps, type Rect } from './rect';

const size = { width: 400, height: 300 };
const target = { x: 0, y: 0 };

describe('findFreePlace', () => {
  it('centres on the target if nothing is in the way', () => {
    expect(findFreePlace(size, target, [], 200)).toEqual({ x: -200, y: -150 });
  });

  it('goes to the nearest side of an obstacle and keeps the gap', () => {
    const wall: Rect = { x: -100, y: -1000, width: 150, height: 2000 };
    expect(findFreePlace(size, target, [wall], 200)).toEqual({ x: 250, y: -150 });
  });

  it('goes above or below if that is nearer', () => {
    const wall: Rect = { x: -1000, y: -20, width: 2000, height: 100 };
    expect(findFreePlace(size, target, [wall], 10)).toEqual({ x: -200, y: -330 });
  });

  it('uses a gap between two walls that is just wide enough', () => {
    const walls: Rect[] = [
      { x: -1000, y: -500, width: 700, height: 1000 },
      { x: 300, y: -500, width: 700, height: 1000 },
    ];
    expect(findFreePlace(size, target, walls, 100)).toEqual({ x: -200, y: -150 });
    expect(findFreePlace(size, target, walls, 101)).not.toEqual({ x: -200, y: -150 });
  });

  it('always keeps at least the gap', () => {
    const rect = fc.record({
      x: fc.integer({ min: -3000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 25 }), fc.integer({ min: 0, max: 300 }), (taken, gap) => {
        const place = { ...findFreePlace(size, target, taken, gap), ...size };
        expect(taken.filter((other) => overlaps(inflate(other, gap), place))).toEqual([]);
      }),
    );
  });
});
