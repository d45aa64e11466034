// Tests that a cluster fits in free space near its target and contains all its items in order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLUSTER_HEAD, placeCluster } from './cluster';
import { encloses, overlaps, type Rect } from './rect';

const NOTE = { width: 240, height: 240 };
const AREA: Rect = { x: 48, y: 300, width: 800, height: 1600 };
const MIDDLE = { x: 448, y: 1100 };

describe('placeCluster', () => {
  it('arranges four notes in a square, with room for the name above', () => {
    const cluster = placeCluster([NOTE, NOTE, NOTE, NOTE], MIDDLE, AREA, []);
    expect(cluster).toEqual({
      box: { x: 164, y: 796, width: 568, height: 608 },
      corners: [
        { x: 32, y: CLUSTER_HEAD },
        { x: 296, y: CLUSTER_HEAD },
        { x: 32, y: 336 },
        { x: 296, y: 336 },
      ],
    });
  });

  it('makes each row as tall as its tallest note', () => {
    const high = { width: 240, height: 400 };
    const cluster = placeCluster([NOTE, high, NOTE], MIDDLE, AREA, []);
    expect(cluster?.corners[2]).toEqual({ x: 32, y: CLUSTER_HEAD + 400 + 24 });
  });

  it('avoids what is already there, at the free place nearest to the target', () => {
    const taken = [{ x: 300, y: 1000, width: 240, height: 240 }];
    const cluster = placeCluster([NOTE, NOTE], { x: 420, y: 1120 }, AREA, taken);
    expect(cluster?.box).toEqual({ x: 136, y: 632, width: 568, height: 344 });
  });

  it('falls back to a row or a column if a square does not fit', () => {
    const low = { ...AREA, height: 400, width: 1300 };
    expect(placeCluster([NOTE, NOTE, NOTE, NOTE], MIDDLE, low, [])?.box.height).toBe(344);
    const narrow = { ...AREA, width: 400 };
    expect(placeCluster([NOTE, NOTE, NOTE, NOTE], MIDDLE, narrow, [])?.box.width).toBe(304);
  });

  it('returns null for an area that is too small or full', () => {
    expect(placeCluster([NOTE, NOTE], MIDDLE, { ...AREA, width: 300, height: 500 }, [])).toBe(null);
    expect(placeCluster([NOTE, NOTE], MIDDLE, AREA, [{ ...AREA, x: 100, width: 600 }])).toBe(null);
  });

  it('never leaves the area or overlaps anything', () => {
    const side = fc.integer({ min: 100, max: 500 });
    const rect = fc.record({
      x: fc.integer({ min: 0, max: 2000 }),
      y: fc.integer({ min: 0, max: 2000 }),
      width: side,
      height: side,
    });
    const size = fc.record({ width: fc.constantFrom(240, 416), height: side });
    const area = { x: 0, y: 0, width: 2000, height: 2000 };
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 1, maxLength: 7 }),
        fc.array(rect, { maxLength: 12 }),
        fc.nat(2000),
        fc.nat(2000),
        (items, taken, x, y) => {
          const cluster = placeCluster(items, { x, y }, area, taken);
          if (cluster === null) return;
          const { box, corners } = cluster;
          expect(encloses(area, box)).toBe(true);
          expect(taken.some((other) => overlaps(other, box))).toBe(false);
          const placed = corners.map((corner, index) => ({
            ...(items[index] as { width: number; height: number }),
            x: box.x + corner.x,
            y: box.y + corner.y,
          }));
          expect(placed.every((item) => encloses(box, item))).toBe(true);
          expect(placed.some((a, i) => placed.slice(i + 1).some((b) => overlaps(a, b)))).toBe(false);
        },
      ),
    );
  });
});
