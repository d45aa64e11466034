// Tests rectangles, including their edges.
import { describe, expect, it } from 'vitest';
import { centre, contains, encloses, inflate, overlaps, relativeTo } from './rect';

const rect = { x: 10, y: 20, width: 100, height: 50 };

describe('rectangles', () => {
  it('include their left and top edges, but not their right and bottom ones', () => {
    expect(contains(rect, { x: 10, y: 20 })).toBe(true);
    expect(contains(rect, { x: 110, y: 20 })).toBe(false);
    expect(contains(rect, { x: 10, y: 70 })).toBe(false);
    expect(contains(rect, { x: 109.9, y: 69.9 })).toBe(true);
  });

  it('overlap only if they share an area, not just an edge', () => {
    expect(overlaps(rect, { x: 110, y: 20, width: 5, height: 5 })).toBe(false);
    expect(overlaps(rect, { x: 109, y: 69, width: 5, height: 5 })).toBe(true);
  });

  it('enclose themselves but nothing larger', () => {
    expect(encloses(rect, rect)).toBe(true);
    expect(encloses(rect, { ...rect, width: 100.5 })).toBe(false);
  });

  it('have a centre, inflate on all sides and convert to another origin', () => {
    expect(centre(rect)).toEqual({ x: 60, y: 45 });
    expect(inflate(rect, 5)).toEqual({ x: 5, y: 15, width: 110, height: 60 });
    expect(relativeTo(rect, { x: 4, y: 5 })).toEqual({ x: 6, y: 15, width: 100, height: 50 });
  });
});
