// Tests that a line between two notes takes the shortest path between the midpoints of their edges.
import { expect, it } from 'vitest';
import { connectEdges } from './connect-edges';

const at = (x: number, y: number) => ({ x, y, width: 240, height: 240 });

it.each([
  ['to the right', at(600, 0), { from: { x: 240, y: 120 }, to: { x: 600, y: 120 } }],
  ['to the left', at(-600, 0), { from: { x: 0, y: 120 }, to: { x: -360, y: 120 } }],
  ['below', at(0, 500), { from: { x: 120, y: 240 }, to: { x: 120, y: 500 } }],
  ['above', at(0, -500), { from: { x: 120, y: 0 }, to: { x: 120, y: -260 } }],
  ['far below and a little to the right', at(100, 900), { from: { x: 120, y: 240 }, to: { x: 220, y: 900 } }],
])('connects to a note %s', (_where, note, expected) => {
  expect(connectEdges(at(0, 0), note)).toEqual(expected);
});

it('gives the same line from either note', () => {
  const [a, b] = [at(0, 0), at(700, 400)];
  expect(connectEdges(b, a)).toEqual({ from: connectEdges(a, b).to, to: connectEdges(a, b).from });
});
