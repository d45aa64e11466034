// Tests the guard against formulas: which cells get it, and that it can be removed again.
import { describe, expect, it } from 'vitest';
import { formulaCells, guard, unguard } from './formulas';

describe('guard', () => {
  it.each([
    '=1+1',
    '+1',
    '-5 minutes',
    '@dana',
    '|calc',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '\u00a0=1',
    '\tx',
    '\rx',
    '\nx',
    '\n=x',
  ])('puts an apostrophe before %j', (cell) => {
    expect([guard(cell), unguard(guard(cell))]).toEqual([`'${cell}`, cell]);
  });

  it.each(["'=1", "''=1", "' -1", "'\tx"])('puts another one before %j, so that it round-trips', (cell) => {
    expect([guard(cell), unguard(guard(cell))]).toEqual([`'${cell}`, cell]);
  });

  it.each(['', 'a=b', "'tis", "don't", '“=”', ' x', "'", '1-2', "''", '#quote'])(
    'leaves %j alone',
    (cell) => {
      expect([guard(cell), unguard(cell)]).toEqual([cell, cell]);
    },
  );
});

describe('formulaCells', () => {
  it('names cells as a spreadsheet does', () => {
    const wide = Array.from({ length: 28 }, (_none, at) => (at > 24 ? '=1' : 'x'));
    expect(formulaCells([['x', '=1'], ['-1', "'=1"], wide])).toEqual(['B1', 'A2', 'Z3', 'AA3', 'AB3']);
  });
});
