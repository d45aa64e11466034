// Tests which sides of two rectangles face each other, and the midpoints of sides.
import { expect, it } from 'vitest';
import { facingSides, middleOfSide } from './sides';

const at = (x: number, y: number) => ({ x, y, width: 200, height: 100 });
const rect = at(0, 0);

it.each([
  ['to the right', at(200, 0), { from: 'right', to: 'left' }],
  ['to the left', at(-200, 0), { from: 'left', to: 'right' }],
  ['below', at(0, 100), { from: 'bottom', to: 'top' }],
  ['above', at(0, -100), { from: 'top', to: 'bottom' }],
  ['to the right and far below', at(300, 2000), { from: 'right', to: 'left' }],
  ['a little to the right and below', at(199, 100), { from: 'bottom', to: 'top' }],
  ['on it', rect, { from: 'right', to: 'bottom' }],
])('faces a rectangle %s', (_where, other, sides) => {
  expect(facingSides(rect, other)).toEqual(sides);
});

it.each([
  ['left', { x: 10, y: 70 }],
  ['right', { x: 210, y: 70 }],
  ['top', { x: 110, y: 20 }],
  ['bottom', { x: 110, y: 120 }],
] as const)('finds the midpoint: %s', (side, middle) => {
  expect(middleOfSide(at(10, 20), side)).toEqual(middle);
});
