// Tests of note cells.
import { describe, expect, it } from 'vitest';
import { countIn, firstFreeCell, spanOf } from './grid';

const area = { x: 48, y: 200, width: 3 * 264 - 24, height: 2 * 264 - 24 };

describe('the grid of notes', () => {
  it('counts as many notes as it spans', () => {
    expect(spanOf(3)).toBe(768);
    expect(countIn(768)).toBe(3);
    expect(countIn(767)).toBe(2);
    expect(countIn(0)).toBe(0);
  });

  it('fills cells in reading order', () => {
    expect(firstFreeCell(area, [])).toEqual({ x: 48, y: 200 });
    const first = { x: 48, y: 200, width: 240, height: 240 };
    expect(firstFreeCell(area, [first])).toEqual({ x: 312, y: 200 });
  });

  it('skips each cell that a note touches, also one that was moved between cells', () => {
    const between = { x: 200, y: 210, width: 240, height: 240 };
    expect(firstFreeCell(area, [between])).toEqual({ x: 576, y: 200 });
  });

  it('finds nothing when a note covers everything', () => {
    expect(firstFreeCell(area, [area])).toBeNull();
  });
});
