// Where a new fact about the persona goes.
import { expect, it } from 'vitest';
import { nextChipPlace } from './chip-place';

const panel = { width: 1000, height: 900 };
const size = { width: 376, height: 148 };
const goal = { x: 48, y: 300, width: 904, height: 200 };
const chip = { x: 48, y: 524, width: 376, height: 148 };

it.each([
  ['below the cards', [goal], { x: 48, y: 524 }],
  ['right of the last chip', [goal, chip], { x: 448, y: 524 }],
  ['in a row of its own if the row is full', [goal, chip, { ...chip, x: 448 }], { x: 48, y: 696 }],
  [
    'in a row of its own if somebody’s note is there',
    [chip, { ...chip, x: 500, y: 600, height: 20 }],
    { x: 48, y: 696 },
  ],
  ['at the top of an empty panel', [], { x: 48, y: 48 }],
])('%s', (_name, taken, place) => expect(nextChipPlace(taken, panel, size)).toEqual(place));
