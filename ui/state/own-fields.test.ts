// Which lines of the persona's text can be edited by name, and which names a new field may have.
import { describe, expect, it } from 'vitest';
import { board } from '../../shared/locales/en/board';
import { ownNameProblem, splitOwn } from './own-fields';

const pets = { label: 'Pets', value: 'two cats' };

describe('splitOwn', () => {
  it('leaves out lines that cannot be edited by name: unnamed, one of ours, or a repeated name', () => {
    const own = [
      { label: '', value: 'met on a Monday' },
      pets,
      { label: 'pets', value: 'a newt' },
      { label: 'Age', value: '42 in May' },
    ];
    expect(splitOwn(own, board)).toEqual({
      fields: [pets],
      rest: 'met on a Monday · pets: a newt · Age: 42 in May',
    });
  });

  it('returns nothing for a persona without custom lines', () => {
    expect(splitOwn([], board)).toEqual({ fields: [], rest: '' });
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
  ])('for %j returns %s', (label, problem) => {
    expect(ownNameProblem(label, [pets], board)).toBe(problem);
  });
});
