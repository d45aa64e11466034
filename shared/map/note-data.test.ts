// Tests that a note's data survives storage, and that damaged parts count as missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../model/evidence';
import { formatNoteData, type NoteData, parseNoteData } from './note-data';

const word = fc.string({ unit: 'grapheme', minLength: 1 });
const data: fc.Arbitrary<NoteData> = fc.record(
  {
    id: word,
    evidence: fc.constantFrom(...EVIDENCE),
    source: word,
    author: word,
    stamps: fc.dictionary(fc.constantFrom('👍', '❤️', 'x'), fc.integer({ min: 1, max: 99 }), { minKeys: 1 }),
    votes: fc.integer({ min: 1, max: 99 }),
    supports: fc.array(word, { minLength: 1 }),
    moved: fc.record({
      to: fc.constantFrom('', 'says'),
      from: fc.array(
        fc.record(
          {
            template: word,
            section: fc.constantFrom('see', 'hear'),
            x: fc.integer(),
            y: fc.integer(),
            hidden: fc.constant<true>(true),
          },
          { requiredKeys: ['template', 'section', 'x', 'y'] },
        ),
        { minLength: 1 },
      ),
    }),
    unknownFields: fc.dictionary(fc.constantFrom('/a', '/b'), fc.constantFrom({ is: 1 }, { was: 2 })),
  },
  { requiredKeys: [] },
);

describe('parseNoteData', () => {
  it('round-trips stored data', () => {
    fc.assert(
      fc.property(data, (given) => {
        expect(parseNoteData(formatNoteData(given))).toEqual(given);
      }),
    );
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"moved":{"to":"See","from":[{"template":"x","section":"see","x":0,"y":0}]}}',
    '{"moved":{"to":"","from":[{"template":"x","section":"see","x":"0","y":0}]}}',
    '{"id":"","evidence":"hearsay","source":5,"stamps":{"x":0,"y":1.5,"z":"2"},"votes":-1,"supports":[1],"kept":[]}',
  ])('treats %s as empty', (text) => expect(parseNoteData(text)).toEqual({}));

  it('keeps valid parts next to damaged ones', () => {
    expect(parseNoteData('{"id":"a","stamps":{"x":2,"y":null},"supports":["problem",7],"votes":3}')).toEqual({
      id: 'a',
      stamps: { x: 2 },
      supports: ['problem'],
      votes: 3,
    });
  });
});

describe('formatNoteData', () => {
  it("returns '' for no data", () => expect(formatNoteData({})).toBe(''));

  it('stores unknown fields under the name that boards have', () => {
    expect(formatNoteData({ id: 'a', unknownFields: { '/x': { is: 1 } } })).toBe(
      '{"id":"a","kept":{"/x":{"is":1}}}',
    );
  });
});
