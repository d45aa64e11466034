// Where the selection strip goes; no DOM involved.
import { describe, expect, it } from 'vitest';
import { placeStrip } from './strip-place';

const strip = { width: 400, height: 44 };
const screen = { width: 1440, height: 900 };

describe('the selection strip', () => {
  it('goes above the selection, and higher above a section with a title', () => {
    const box = { x: 600, y: 400, width: 200, height: 100 };
    expect(placeStrip(box, strip, screen, false)).toEqual({ left: 500, top: 340, opensUp: true });
    expect(placeStrip(box, strip, screen, true)).toEqual({ left: 500, top: 312, opensUp: true });
  });

  it('goes below if there is no room above', () => {
    const box = { x: 600, y: 80, width: 200, height: 100 };
    expect(placeStrip(box, strip, screen, false)).toEqual({ left: 500, top: 196, opensUp: true });
  });

  it('goes inside, at the bottom, if there is no room outside, so that the title stays readable', () => {
    const box = { x: 354, y: 90, width: 732, height: 720 };
    expect(placeStrip(box, strip, screen, true)).toEqual({ left: 520, top: 772, opensUp: true });
  });

  it('stays on screen horizontally', () => {
    const tall = { y: 400, height: 100, width: 100 };
    expect(placeStrip({ ...tall, x: -300 }, strip, screen, false).left).toBe(12);
    expect(placeStrip({ ...tall, x: 1400 }, strip, screen, false).left).toBe(1028);
  });
});
