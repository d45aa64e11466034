// Tests the names of FigJam's sticky colours and hex values in files.
import { expect, it } from 'vitest';
import { fillOf } from './colors';

it.each([
  ['teal', '#B3F4EF'],
  ['#a8daff', '#a8daff'],
  ['#fff', undefined],
  ['red;background:url(//x)', undefined],
  ['constructor', undefined],
  [7, undefined],
  [undefined, undefined],
])('the fill of %j is %j', (color, fill) => {
  expect(fillOf(color)).toBe(fill);
});
