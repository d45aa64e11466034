// How many rows are drawn, and that nothing jumps: drawn and left out rows are as high as all of them.
import { describe, expect, it } from 'vitest';
import { topOf, visibleRows } from './visible-rows';

const heights = Array.from({ length: 1000 }, (_, at) => 20 + (at % 7) * 10);
const total = topOf(heights, heights.length);

describe('visibleRows', () => {
  it('draws some thirty of a thousand rows, wherever the view is', () => {
    for (let top = 0; top < total; top += 997) {
      const { from, to } = visibleRows(heights, { top, height: 400 });
      expect(to - from).toBeLessThanOrEqual(30);
      expect(topOf(heights, from)).toBeLessThanOrEqual(top);
      expect(topOf(heights, to)).toBeGreaterThanOrEqual(Math.min(top + 400, total));
    }
  });

  it('leaves as much room as the other rows need', () => {
    for (let top = 0; top < total; top += 3001) {
      const { from, to, above, below } = visibleRows(heights, { top, height: 400 });
      expect(above).toBe(topOf(heights, from));
      expect(above + topOf(heights, to) - topOf(heights, from) + below).toBe(total);
    }
  });

  it('draws what there is of a short list', () => {
    expect(visibleRows([30, 30], { top: 0, height: 400 })).toEqual({ from: 0, to: 2, above: 0, below: 0 });
    expect(visibleRows([], { top: 0, height: 400 })).toEqual({ from: 0, to: 0, above: 0, below: 0 });
  });
});
