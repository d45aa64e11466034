// Tests several texts in one cell: readable where possible, and always round-tripping exactly.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCell, joinCounts, splitCell, splitCounts } from './list-cell';

describe('joinCell', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a, b'],
    [['a, b', 'c'], '["a, b","c"]'],
    [['[a]'], '["[a]"]'],
    [['', 'a'], '["","a"]'],
  ])('writes %j', (texts, cell) => {
    expect([joinCell(texts, ', '), splitCell(cell, ', ')]).toEqual([cell, texts]);
  });

  it('is undone by splitCell', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', ' ', '[', ']', '"'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        expect(splitCell(joinCell(texts, ', '), ', ')).toEqual(texts);
      }),
    );
  });

  it('leaves other people’s brackets alone', () => {
    expect(splitCell('[sic] a, b', ', ')).toEqual(['[sic] a', 'b']);
  });
});

describe('joinCounts', () => {
  it('round-trips stamps with their counts', () => {
    const stamps = { '👍': 2, 'thumbs up': 0, 'a, b': 1 };
    expect(joinCounts({ '👍': 2, '❤️': 1 })).toBe('👍 2, ❤️ 1');
    expect(splitCounts(joinCounts(stamps))).toEqual(stamps);
  });

  it.each(['👍', '👍 many', '👍 2, ❤️'])('reads no counts from %j', (cell) => {
    expect(splitCounts(cell)).toBeNull();
  });
});
