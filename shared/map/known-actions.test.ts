// Tests that rows keep their ids, whatever people do to the table.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKnown } from './known-actions';

const known = [
  { id: 'a', text: 'Call patients back', owner: 'Ana' },
  { id: 'b', text: 'Print the price list', owner: 'Ben' },
  { id: 'c', text: 'Open on Saturday', owner: '' },
];
const [call, print, open] = known.map(({ text, owner }) => ({ text, owner })) as [Row, Row, Row];
interface Row {
  text: string;
  owner: string;
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const list = fc
  .uniqueArray(fc.record({ text: word, owner: word }), { selector: ({ text }) => text.trim(), maxLength: 8 })
  .map((rows) => rows.map((row, at) => ({ id: `id-${at}`, ...row })));

describe('findKnown', () => {
  it.each<[string, Row[], (string | null)[]]>([
    ['as they were', [call, print, open], ['a', 'b', 'c']],
    ['reordered', [open, call, print], ['c', 'a', 'b']],
    ['with one inserted', [call, { text: 'Ask the nurse', owner: '' }, print, open], ['a', null, 'b', 'c']],
    ['with one taken away', [call, open], ['a', 'c']],
    ['with one reworded', [call, { text: 'Print a new price list', owner: 'Ben' }, open], ['a', 'b', 'c']],
    ['with one shortened', [call, { text: 'Price list', owner: 'Cleo' }, open], ['a', 'b', 'c']],
    [
      'with one that is emptied to be written anew',
      [call, { text: '', owner: 'Ben' }, open],
      ['a', 'b', 'c'],
    ],
    ['reassigned', [{ ...call, owner: 'Cleo' }, print, open], ['a', 'b', 'c']],
    ['with one replaced by something else', [call, { text: 'Hire', owner: '' }, open], ['a', null, 'c']],
    ['all gone', [], []],
  ])('recognises rows %s', (_change, rows, ids) => expect(findKnown(known, rows)).toEqual(ids));

  it('prefers the same owner among equal texts', () => {
    const twice = [
      { id: 'a', text: 'Call', owner: 'Ana' },
      { id: 'b', text: 'Call', owner: 'Ben' },
    ];
    expect(
      findKnown(twice, [
        { text: 'Call', owner: 'Ben' },
        { text: 'Call', owner: 'Cleo' },
      ]),
    ).toEqual(['b', 'a']);
  });

  it('picks the nearest of several similar rows', () => {
    const calls = [
      { id: 'a', text: 'Call the clinic', owner: '' },
      { id: 'b', text: 'Call the shop', owner: '' },
    ];
    expect(
      findKnown(calls, [
        { text: 'Call the clinics', owner: '' },
        { text: 'Call the shops', owner: '' },
      ]),
    ).toEqual(['a', 'b']);
  });

  it('gives every row its id again in any order', () => {
    fc.assert(
      fc.property(
        list.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(findKnown(rows, shuffled)).toEqual(shuffled.map(({ id }) => id));
        },
      ),
    );
  });

  it('keeps all other ids when a row is inserted', () => {
    fc.assert(
      fc.property(list, fc.nat(), (rows, place) => {
        const at = place % (rows.length + 1);
        const inserted = { text: '\u0001\u0002\u0003', owner: '' };
        const ids = findKnown(rows, [...rows.slice(0, at), inserted, ...rows.slice(at)]);
        expect([...ids.slice(0, at), ...ids.slice(at + 1)]).toEqual(rows.map(({ id }) => id));
      }),
    );
  });

  it('keeps the id of a row reworded in place', () => {
    fc.assert(
      fc.property(list, fc.nat(), word, (rows, place, more) => {
        const at = place % Math.max(1, rows.length);
        const reworded = rows.map((row, one) =>
          one === at ? { text: `${row.text}${more}${row.text}`, owner: more } : row,
        );
        fc.pre(new Set(reworded.map(({ text }) => text.trim())).size === rows.length);
        fc.pre(rows.every(({ text }) => text.trim() !== reworded[at]?.text.trim()));
        expect(findKnown(rows, reworded)).toEqual(rows.map(({ id }) => id));
      }),
    );
  });

  it('never assigns an id twice', () => {
    fc.assert(
      fc.property(list, fc.array(fc.record({ text: word, owner: word })), (rows, others) => {
        const given = findKnown(rows, [...others, ...rows.slice(1)]).filter((id) => id !== null);
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});
