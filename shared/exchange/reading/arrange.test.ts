// Tests that lines of a file go where a person sends them, and that nothing else changes.
import { describe, expect, it } from 'vitest';
import full from '../../../schema/examples/full.json';
import { type EmpathyMap, empathyMapSchema } from '../../model/empathy-map';
import type { Remark } from '../types';
import { arranged, type Destination, linesOfMap, linesOfRemark } from './arrange';
import { tallyOf } from './tally';

const whole = empathyMapSchema.parse(full);
const map: EmpathyMap = {
  ...whole,
  sections: [
    {
      id: 'hear',
      title: 'Hear',
      notes: [
        { id: 'a', text: 'Rumours', bounds: { x: 1, y: 2, width: 3, height: 4 } },
        { id: 'b', text: 'The phone' },
      ],
    },
    { id: 'see', title: 'See', notes: [] },
  ],
  unplaced: [{ id: 'c', text: 'Rain' }],
  problemStatement: { text: 'Needs quiet', notes: ['a', 'b'] },
  actions: [{ id: 'x', text: 'Ask', status: 'open', notes: ['a'] }],
  tensions: [{ from: 'a', to: 'b' }],
};
const remarks: Remark[] = [{ path: 'line 9', code: 'outside', values: {}, leftOut: ['Goals', 'Sleep well'] }];

const placesIn = ({ sections, unplaced = [] }: EmpathyMap) => ({
  ...Object.fromEntries(sections.map(({ id, notes }) => [id, notes.map(({ text }) => text)])),
  unplaced: unplaced.map(({ text }) => text),
});
const moved = (moves: Record<string, Destination>, at = 0): EmpathyMap =>
  arranged(
    [map],
    remarks,
    new Map(Object.entries(moves).map(([key, to]) => [key, { map: at, to }])),
  )[0] as EmpathyMap;

describe('lines of a file', () => {
  it('are the notes of its maps, and what they leave out', () => {
    expect(linesOfMap(map, 2).map(({ key, text, from }) => [key, text, from])).toEqual([
      ['2/a', 'Rumours', 'hear'],
      ['2/b', 'The phone', 'hear'],
      ['2/c', 'Rain', 'unplaced'],
    ]);
    expect(linesOfRemark(remarks[0] as Remark, 0, 2).map(({ key, text, from }) => [key, text, from])).toEqual(
      [
        ['left-out/0/0', 'Goals', null],
        ['left-out/0/1', 'Sleep well', null],
      ],
    );
  });

  it('stay as they are until one is moved', () => {
    expect(arranged([map], remarks, new Map())[0]).toBe(map);
    expect(moved({ '0/a': 'hear' })).toEqual(map);
  });

  it('move to another section, to none, and into the map; their place on the board does not', () => {
    const result = moved({ '0/a': 'see', '0/b': 'unplaced', '0/c': 'hear', 'left-out/0/1': 'gain' });
    expect(placesIn(result)).toEqual({
      hear: ['Rain'],
      see: ['Rumours'],
      gain: ['Sleep well'],
      unplaced: ['The phone'],
    });
    expect(result.sections.map(({ title }) => title)).toEqual(['Hear', 'See', 'Gain']);
    expect(result.sections[1]?.notes).toEqual([{ id: 'a', text: 'Rumours' }]);
    expect([result.problemStatement, result.tensions]).toEqual([map.problemStatement, map.tensions]);
  });

  it('are left out together with what refers to them', () => {
    const result = moved({ '0/a': null, '0/c': null });
    expect(placesIn(result)).toEqual({ hear: ['The phone'], see: [], unplaced: [] });
    expect('unplaced' in result).toBe(false);
    expect([result.problemStatement?.notes, result.actions?.[0]?.notes, result.tensions]).toEqual([
      ['b'],
      [],
      [],
    ]);
  });

  it('go into the map that was chosen', () => {
    const into = new Map([['left-out/0/0', { map: 1, to: 'see' as const }]]);
    const [first, second] = arranged([map, map], remarks, into);
    expect(first).toBe(map);
    expect(placesIn(second as EmpathyMap)).toMatchObject({ see: ['Goals'] });
  });
});

describe('tallyOf', () => {
  it('counts notes in sections and in none, and things left out', () => {
    expect(tallyOf([map, map], remarks)).toEqual({ placed: 4, unplaced: 2, leftOut: 2 });
  });

  it('become part of the problem statement, which keeps what it says and rests on', () => {
    const stated = moved({ 'left-out/0/1': 'problem' });
    expect(stated.problemStatement).toEqual({ text: 'Needs quiet\nSleep well', notes: ['a', 'b'] });
    expect(placesIn(stated)).toEqual(placesIn(map));
    const { problemStatement: _none, ...bare } = map;
    const first = arranged([bare], remarks, new Map([['left-out/0/0', { map: 0, to: 'problem' as const }]]));
    expect(first[0]?.problemStatement).toEqual({ text: 'Goals' });
  });
});
