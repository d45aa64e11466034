// Where the painted board goes while the view moves; no drawing involved.
import { describe, expect, it } from 'vitest';
import { isTooFar, shiftBetween } from './stage';

const view = { center: { x: 0, y: 0 }, zoom: 0.5, width: 1000, height: 800 };

describe('the stage', () => {
  it('moves the picture against the view’s centre', () => {
    const now = { ...view, center: { x: 100, y: -40 } };
    expect(shiftBetween(view, now)).toEqual({ x: -50, y: 20, stretch: 1 });
  });

  it('stretches the picture by the change in zoom', () => {
    expect(shiftBetween(view, { ...view, zoom: 0.6 })).toEqual({ x: 0, y: 0, stretch: 1.2 });
  });

  it('repaints before the picture’s edge comes into view', () => {
    expect(isTooFar({ x: 220, y: 0, stretch: 1 }, view)).toBe(false);
    expect(isTooFar({ x: 230, y: 0, stretch: 1 }, view)).toBe(true);
    expect(isTooFar({ x: 0, y: -190, stretch: 1 }, view)).toBe(true);
    expect(isTooFar({ x: 0, y: 0, stretch: 0.7 }, view)).toBe(true);
    expect(isTooFar({ x: 0, y: 0, stretch: 1.6 }, view)).toBe(true);
  });
});
