// Notes and the headings they stand under, as people lay them out.
import { describe, expect, it } from 'vitest';
import type { Rect } from './rect';
import { underHeadings } from './under-headings';

const heading = (x: number, y: number, width = 200): Rect => ({ x, y, width, height: 60 });
const note = (x: number, y: number): Rect => ({ x, y, width: 240, height: 240 });

describe('underHeadings', () => {
  it('gives a column to the heading above it, whether it is centred or starts at the left', () => {
    const columns = [note(0, 100), note(260, 100), note(0, 360), note(800, 100), note(1060, 360)];
    expect(underHeadings([heading(150, 0), heading(950, 0)], columns)).toEqual([0, 0, 0, 1, 1]);
    expect(underHeadings([heading(0, 0), heading(800, 0)], columns.slice(0, 4))).toEqual([0, 0, 0, 1]);
  });

  it('keeps columns apart that are as close as the notes in them', () => {
    const columns = [note(0, 80), note(260, 80), note(0, 340), note(260, 340), note(0, 600), note(260, 600)];
    expect(underHeadings([heading(0, 0), heading(260, 0)], columns)).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it('gives the notes of four quadrants to the heading in the same quadrant', () => {
    const headings = [heading(0, 0), heading(1200, 0), heading(0, 900), heading(1200, 900)];
    const notes = [note(700, 500), note(440, 300), note(1500, 300), note(300, 1100), note(1300, 1000)];
    expect(underHeadings(headings, notes)).toEqual([0, 0, 1, 2, 3]);
  });

  it('leaves out what lies above every heading or too far away', () => {
    expect(underHeadings([heading(0, 0)], [note(0, -300), note(0, 541), note(0, 540)])).toEqual([null, 0, 0]);
    expect(underHeadings([heading(0, 0)], [note(0, 541)])).toEqual([null]);
    expect(underHeadings([], [note(0, 0)])).toEqual([null]);
  });
});
