// Which lines of the persona's text can be changed by name, and which names a new one may have.
import { describe, expect, it } from 'vitest';
import { ownNameProblem, splitOwn } from './own-fields';

const pets = { label: 'Pets', value: 'two cats' };

describe('splitOwn', () => {
  it('keeps out what cannot be changed by its name: no name, one of ours, or one for the second time', () => {
    const own = [
      { label: '', value: 'met on a Monday' },
      pets,
      { label: 'pets', value: 'a newt' },
      { label: 'Age', value: '42 in May' },
    ];
    expect(splitOwn(own)).toEqual({
      fields: [pets],
      rest: 'met on a Monday · pets: a newt · Age: 42 in May',
    });
  });

  it('gives nothing for a persona without lines of its own', () => {
    expect(splitOwn([])).toEqual({ fields: [], rest: '' });
  });
});

describe('ownNameProblem', () => {
  it.each([
    ['Shoe size', undefined],
    ['x'.repeat(40), undefined],
    ['x'.repeat(41), 'badOwnName'],
    ['', 'badOwnName'],
    ['Car: make', 'badOwnName'],
    ['Car： make', 'badOwnName'],
    ['PETS', 'takenOwnName'],
    ['Segment', 'takenOwnName'],
    ['life stage', 'takenOwnName'],
  ])('says of %j: %s', (label, problem) => {
    expect(ownNameProblem(label, [pets])).toBe(problem);
  });
});
