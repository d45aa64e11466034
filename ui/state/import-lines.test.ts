// Tests which lines an import offers, in which list, and what is said of each.
import { describe, expect, it } from 'vitest';
import full from '../../schema/examples/full.json';
import type { Remark } from '../../shared/exchange/types';
import { type EmpathyMap, empathyMapSchema } from '../../shared/model/empathy-map';
import { localeFor } from '../locale';
import { destinationOf, lineLists, tallyText } from './import-lines';
import { type Importing, NO_IMPORT } from './import-state';

const en = localeFor('en');
const map = empathyMapSchema.parse(full);
const small: EmpathyMap = {
  ...map,
  sections: [
    { id: 'hear', title: 'Hear', notes: [{ id: 'a', text: 'Rumours', theme: 'Talk', source: 'P3' }] },
  ],
  unplaced: [{ id: 'b', text: 'Rain' }],
};
const remarks: Remark[] = [
  { path: 'line 4', code: 'outside', values: { text: 'Goals' }, leftOut: ['Goals', 'x'.repeat(10_001)] },
  { path: 'line 8', code: 'image', values: {}, leftOut: [''] },
  { path: 'line 9', code: 'plain', values: {}, leftOut: [] },
];
const found = { ok: true as const, format: 'markdown' as const, maps: [small, small], remarks, repairs: [] };
const importing: Importing = { ...NO_IMPORT, found, maps: found.maps };

describe('lineLists', () => {
  it('has the lines of the chosen map, and all that is left out with its reason', () => {
    const lists = lineLists(importing, found, en);
    expect(
      lists.map(({ of, lines }) => [
        of,
        ...lines.map(({ key, about, isFixed }) => `${key} ${about} ${isFixed}`),
      ]),
    ).toEqual([
      ['placed', '0/a Talk · P3 false'],
      ['unplaced', '0/b  false'],
      [
        'leftOut',
        'left-out/0/0 line 4: “Goals” has no section and was left out. false',
        'left-out/0/1  true',
        'left-out/1/0 line 8: a picture was left out true',
      ],
    ]);
  });

  it('has the lines of all maps if all are chosen', () => {
    const [placed] = lineLists({ ...importing, which: 'all' }, found, en);
    expect(placed?.lines.map(({ key }) => key)).toEqual(['0/a', '1/a']);
  });

  it('leaves out an empty list', () => {
    const lists = lineLists(importing, { ...found, maps: [map], remarks: [] }, en);
    expect(lists.map(({ of }) => of)).toEqual(['placed', 'unplaced']);
  });
});

it('a line goes where it was sent for this map, or where the file says', () => {
  const [, unplaced, leftOut] = lineLists({ ...importing, which: 1 }, found, en);
  const [rain, goals] = [unplaced?.lines[0], leftOut?.lines[0]];
  if (!rain || !goals) throw new Error('lines are missing');
  expect([destinationOf(rain, new Map()), destinationOf(goals, new Map())]).toEqual(['unplaced', '-']);
  const moves = new Map([
    ['1/b', { map: 1, to: null }],
    ['left-out/0/0', { map: 0, to: 'see' as const }],
  ]);
  expect([destinationOf(rain, moves), destinationOf(goals, moves)]).toEqual(['-', '-']);
});

it('the three numbers are of the chosen map', () => {
  expect(tallyText(importing, en)).toBe('1 note in a section, 1 note in no section and 3 things left out');
  expect(tallyText({ ...importing, which: 'all' }, en)).toBe(
    '2 notes in sections, 2 notes in no section and 3 things left out',
  );
});
