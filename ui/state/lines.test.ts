// A list that people write one a line.
import { expect, it } from 'vitest';
import { readLines } from './lines';

it('gives the trimmed lines that say something', () => {
  expect(readLines(' till \n\n  queue: 23:30\n\t\n')).toEqual(['till', 'queue: 23:30']);
  expect(readLines('')).toEqual([]);
});
