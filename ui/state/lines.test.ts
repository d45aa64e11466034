// A list typed one item per line.
import { expect, it } from 'vitest';
import { readLines } from './lines';

it('returns the trimmed, non-empty lines', () => {
  expect(readLines(' till \n\n  queue: 23:30\n\t\n')).toEqual(['till', 'queue: 23:30']);
  expect(readLines('')).toEqual([]);
});
