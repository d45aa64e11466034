// A covering selection has each pair of values, and far fewer combinations than there are.
import { expect, it } from 'vitest';
import { covering, everyOf, pairsIn } from './covering';

const AXES = {
  template: ['a', 'b', 'c', 'd'],
  language: [1, 2, 3, 4, 5, 6, 7, 8],
  editor: ['figjam', 'figma'],
  people: [1, 6, 25, 50],
} as const;

it('there are as many combinations as the choices multiply to', () => {
  expect(everyOf(AXES)).toHaveLength(4 * 8 * 2 * 4);
  expect(everyOf({ one: [1, 2], two: ['x'] })).toEqual([
    { one: 1, two: 'x' },
    { one: 2, two: 'x' },
  ]);
});

it('a selection has every pair of values, in about as many as the two longest lists multiply to', () => {
  const chosen = covering(AXES);
  const all = new Set(everyOf(AXES).flatMap((one) => pairsIn(AXES, one)));
  expect(new Set(chosen.flatMap((one) => pairsIn(AXES, one)))).toEqual(all);
  expect(chosen.length).toBeGreaterThanOrEqual(4 * 8);
  expect(chosen.length).toBeLessThanOrEqual(4 * 8 + 4);
});

it('a choice beside one without alternatives is covered by each of its values', () => {
  expect(covering({ one: [1, 2], two: [true] })).toEqual([
    { one: 1, two: true },
    { one: 2, two: true },
  ]);
});
