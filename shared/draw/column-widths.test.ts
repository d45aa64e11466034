// Tests how a table's width is divided.
import { expect, it } from 'vitest';
import { columnWidths } from './column-widths';

it.each([
  ['by shares while every heading fits', [0.5, 0.3, 0.2], [100, 100, 100], [500, 300, 200]],
  [
    'with room for a long heading from those that have some',
    [0.5, 0.3, 0.2],
    [100, 200, 300],
    [420, 280, 300],
  ],
  ['by shares where no division has room for all', [0.5, 0.3, 0.2], [400, 400, 400], [500, 300, 200]],
])('divides it %s', (_how, shares, needs, widths) =>
  expect(columnWidths(shares, needs, 1000)).toEqual(widths),
);
