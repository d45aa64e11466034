// Tests reading the actions table as people left it, row by row.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { columnsOf, mergeActions } from './actions';

const HEADINGS = ['Action', 'Owner', 'Due', 'Status', 'Measure'];
const read = (...rows: string[][]) => mergeActions([], [HEADINGS, ...rows], '7:8', boardTexts.en);

describe('columnsOf', () => {
  it.each([
    [HEADINGS, { text: 0, owner: 1, due: 2, status: 3, measure: 4 }],
    [['owner ', 'ACTION'], { owner: 0, text: 1 }],
    [['What', 'Who', 'Due'], { text: 0, owner: 1, due: 2 }],
    [
      ['Action', 'Cost', 'Owner', 'Due', 'Status', 'Measure'],
      { text: 0, owner: 2, due: 3, status: 4, measure: 5 },
    ],
    [['Action', 'How we’ll know', 'Owner'], { text: 0, measure: 1, owner: 2 }],
    [['Owner', 'Owner', 'Action'], { owner: 0, text: 2 }],
    [[], {}],
  ])('maps %o to %o', (headings, columns) => expect(columnsOf(headings, boardTexts.en)).toEqual(columns));
});

describe('mergeActions', () => {
  it('reads the cells and the row they are in', () => {
    expect(
      read(['Call back', 'Ana', '2026-12-15', 'doing', 'Fewer calls'], ['', '', '', '', ''], ['Print']),
    ).toEqual([
      {
        id: '7:8/1',
        row: 1,
        isStatusKnown: true,
        action: {
          id: '7:8/1',
          text: 'Call back',
          owner: 'Ana',
          due: '2026-12-15',
          status: 'doing',
          measure: 'Fewer calls',
        },
      },
      { id: '7:8/3', row: 3, isStatusKnown: true, action: { id: '7:8/3', text: 'Print', status: 'open' } },
    ]);
  });

  it('treats an unknown status as open and reports it', () => {
    const [action] = read(['Call', '', '', 'next year', '']);
    expect([action?.action.status, action?.isStatusKnown]).toEqual(['open', false]);
  });

  it('ignores columns that people added, and rows that fill only those', () => {
    const rows = [
      ['Cost', ...HEADINGS],
      ['9', 'Call', 'Ana', '', '', ''],
      ['5', '', ' ', '', '', ''],
    ];
    expect(mergeActions([], rows, 't', boardTexts.en).map(({ action }) => action)).toEqual([
      { id: 't/1', text: 'Call', owner: 'Ana', status: 'open' },
    ]);
  });

  it('gives a new row an id that no known action has', () => {
    const known = [{ id: 't/2', text: 'Call', owner: '' }];
    const rows = [HEADINGS, ['Call'], ['Print the list'], ['Ask']];
    expect(mergeActions(known, rows, 't', boardTexts.en).map(({ id }) => id)).toEqual([
      't/2',
      't/2.2',
      't/3',
    ]);
  });

  it.each([[[]], [[[]]], [[HEADINGS]]])('finds nothing in %o', (rows) =>
    expect(mergeActions([], rows, 't', boardTexts.en)).toEqual([]),
  );
});
