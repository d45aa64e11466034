// Tests note cells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, freeCells, spanOf, wholeRows } from './grid';
import { overlaps } from './rect';

const area = { x: 48, y: 200, width: 3 * 264 - 24, height: 2 * 264 - 24 };

describe('the grid of notes', () => {
  it('counts the notes that fit in a length', () => {
    expect(spanOf(3)).toBe(768);
    expect(countIn(768)).toBe(3);
    expect(countIn(767)).toBe(2);
    expect(countIn(0)).toBe(0);
  });

  it('rounds a length up to whole rows', () => {
    expect([1, 264, 265].map(wholeRows)).toEqual([264, 264, 528]);
  });
});

describe('freeCells', () => {
  const note = { width: 240, height: 240 };

  it('fills cells in reading order and continues below the area', () => {
    const next = freeCells(area, []);
    expect(Array.from({ length: 7 }, () => next(note))).toEqual([
      { x: 48, y: 200 },
      { x: 312, y: 200 },
      { x: 576, y: 200 },
      { x: 48, y: 464 },
      { x: 312, y: 464 },
      { x: 576, y: 464 },
      { x: 48, y: 728 },
    ]);
  });

  it('skips every cell that a note touches, even one moved in between cells', () => {
    const between = { x: 200, y: 210, width: 240, height: 240 };
    expect(freeCells(area, [between])(note)).toEqual({ x: 576, y: 200 });
  });

  it('starts below a box that covers everything', () => {
    expect(freeCells(area, [area])(note)).toEqual({ x: 48, y: 728 });
  });

  it('gives a large note as many cells as it needs', () => {
    const next = freeCells(area, [{ ...note, x: 312, y: 200 }]);
    expect([next({ width: 416, height: 300 }), next(note), next(note)]).toEqual([
      { x: 48, y: 464 },
      { x: 576, y: 464 },
      { x: 576, y: 728 },
    ]);
  });

  it('puts a note wider than the area at its left edge', () => {
    const next = freeCells(area, []);
    expect([next({ width: 2000, height: 100 }), next(note)]).toEqual([
      { x: 48, y: 200 },
      { x: 48, y: 464 },
    ]);
  });

  it('never puts a note over another or over an existing box', () => {
    const size = fc.record({
      width: fc.integer({ min: 1, max: 700 }),
      height: fc.integer({ min: 1, max: 700 }),
    });
    const place = fc.record({
      x: fc.integer({ min: -300, max: 900 }),
      y: fc.integer({ min: -300, max: 900 }),
    });
    const box = fc.tuple(size, place).map(([a, b]) => ({ ...a, ...b }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 8 }), fc.array(size, { maxLength: 20 }), (taken, sizes) => {
        const next = freeCells(area, taken);
        const put = sizes.map((one) => ({ ...one, ...next(one) }));
        put.forEach((one, at) => {
          const others = [...taken, ...put.slice(0, at)];
          expect(others.filter((other) => overlaps(one, other))).toEqual([]);
        });
      }),
    );
  });
});
