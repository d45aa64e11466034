// Where a new map stands beside the window, for windows and views of several sizes.
import { describe, expect, it } from 'vitest';
import { freeCentre, viewBeside } from './beside-window';

const bounds = { x: 0, y: 0, width: 2000, height: 1000 };

describe('freeCentre', () => {
  it('is the middle of what is left of the window', () => {
    expect(freeCentre(bounds, 1, 400)).toEqual({ x: 800, y: 500 });
    expect(freeCentre(bounds, 0.5, 400)).toEqual({ x: 600, y: 500 });
  });

  it('is the middle of the view without a window, or with one that takes half of it', () => {
    expect(freeCentre(bounds, 1, 0)).toEqual({ x: 1000, y: 500 });
    expect(freeCentre(bounds, 0.5, 500)).toEqual({ x: 1000, y: 500 });
  });
});

describe('viewBeside', () => {
  const box = { x: 100, y: 0, width: 4000, height: 2000 };
  const screen = { width: 1440, height: 900 };

  it('shows all of it left of the window', () => {
    const { zoom, center } = viewBeside(box, screen, { zoom: 0.3, covered: 344 });
    expect(zoom).toBe(0.25);
    const left = (box.x - center.x) * zoom + screen.width / 2;
    expect([left, left + box.width * zoom]).toEqual([48, 1440 - 344 - 48]);
    expect(center.y).toBe(1000);
  });

  it('is never closer than wanted', () => {
    const view = viewBeside(box, screen, { zoom: 0.1, covered: 344 });
    expect(view).toEqual({ zoom: 0.1, center: { x: 2100 + 1720, y: 1000 } });
  });

  it('centres it without a window, and where the screen is too small for both', () => {
    expect(viewBeside(box, screen, { zoom: 0.2, covered: 0 }).center).toEqual({ x: 2100, y: 1000 });
    expect(viewBeside(box, { width: 300, height: 40 }, { zoom: 0.2, covered: 280 })).toEqual({
      zoom: 0.2,
      center: { x: 2100, y: 1000 },
    });
  });
});
