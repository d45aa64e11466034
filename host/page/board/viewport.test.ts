// Which part of the board is visible: zooming, fitting, following. No drawing involved.
import { describe, expect, it } from 'vitest';
import {
  fitTo,
  MAX_ZOOM,
  overlaps,
  panBy,
  rectBetween,
  toBoard,
  toScreen,
  union,
  visibleRect,
  zoomAt,
} from './viewport';

const view = { center: { x: 100, y: 50 }, zoom: 0.5, width: 800, height: 600 };

describe('the view', () => {
  it('shows its centre in the middle of the screen', () => {
    expect(toScreen(view, { x: 100, y: 50 })).toEqual({ x: 400, y: 300 });
  });

  it('finds the board point under a screen point', () => {
    expect(toBoard(view, toScreen(view, { x: -37, y: 812 }))).toEqual({ x: -37, y: 812 });
  });

  it('moves by screen pixels when it pans', () => {
    expect(panBy(view, 10, -20).center).toEqual({ x: 120, y: 10 });
  });

  it('keeps the point under the pointer when zooming', () => {
    const at = { x: 620, y: 80 };
    const nearer = zoomAt(view, at, 1.7);
    expect(nearer.zoom).toBeCloseTo(0.85);
    expect(toScreen(nearer, toBoard(view, at)).x).toBeCloseTo(620);
    expect(toScreen(nearer, toBoard(view, at)).y).toBeCloseTo(80);
  });

  it('stops zooming at its limit and still keeps the point', () => {
    const at = { x: 10, y: 10 };
    const nearest = zoomAt(view, at, 1000);
    expect(nearest.zoom).toBe(MAX_ZOOM);
    expect(toScreen(nearest, toBoard(view, at)).x).toBeCloseTo(10);
  });

  it('fits a rectangle into the space left by bars and panels', () => {
    const rect = { x: 0, y: 0, width: 1000, height: 1000 };
    const fitted = fitTo(view, rect, { top: 100, right: 200, bottom: 0, left: 0 });
    expect(fitted.zoom).toBe(0.5);
    expect(toScreen(fitted, { x: 0, y: 0 })).toEqual({ x: 50, y: 100 });
  });

  it('never zooms in on a small rectangle beyond 100 %', () => {
    expect(
      fitTo(view, { x: 0, y: 0, width: 10, height: 10 }, { top: 0, right: 0, bottom: 0, left: 0 }).zoom,
    ).toBe(1);
  });

  it('knows which part of the board is on screen', () => {
    expect(visibleRect(view)).toEqual({ x: -700, y: -550, width: 1600, height: 1200 });
    expect(overlaps(visibleRect(view), { x: 899, y: 0, width: 5, height: 5 })).toBe(true);
    expect(overlaps(visibleRect(view), { x: 901, y: 0, width: 5, height: 5 })).toBe(false);
  });
});

describe('rectangles', () => {
  it('unite to the smallest rectangle around all of them', () => {
    const rects = [
      { x: 0, y: 0, width: 10, height: 10 },
      { x: -5, y: 20, width: 5, height: 5 },
    ];
    expect(union(rects)).toEqual({ x: -5, y: 0, width: 15, height: 25 });
    expect(union([])).toBeNull();
  });

  it('span two points in either order', () => {
    expect(rectBetween({ x: 5, y: 9 }, { x: 2, y: 10 })).toEqual({ x: 2, y: 9, width: 3, height: 1 });
  });
});
