// Step times as people type them.
import { describe, expect, it } from 'vitest';
import { parseTime } from './step-time';

describe('parseTime', () => {
  it.each([
    ['4', 240],
    [' 4:30 ', 270],
    ['0:30', 30],
    ['240', 14_400],
    ['0:29', null],
    ['0', null],
    ['', null],
    ['4:3', null],
    ['4:60', null],
    ['4.5', null],
    ['-4', null],
    ['1000', null],
    ['four', null],
  ])('reads %j as %j seconds', (typed, seconds) => {
    expect(parseTime(typed)).toBe(seconds);
  });
});
