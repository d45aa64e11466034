// Values survive storage with their moment and writer; long ones are cut and put together again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, fromEntries, isMoreOf, isNewer, isPartKey, partIn, toEntries, uncut } from './stamped';

const utf8 = new TextEncoder();

describe('a stamped value', () => {
  it('is one entry under its own key', () => {
    const entries = toEntries('step', { value: 'hear', at: 7, by: 'me' });
    expect(entries).toEqual({ 'fact/step': '{"value":"hear","at":7,"by":"me"}' });
    expect(fromEntries('step', entries)).toEqual({ value: 'hear', at: 7, by: 'me' });
    expect(Object.keys(entries).map(partIn)).toEqual(['step']);
    expect([
      partIn('tag'),
      partIn('more/1/fact/step'),
      isPartKey('more/1/fact/step'),
      isPartKey('tag'),
    ]).toEqual([null, null, true, false]);
  });

  it.each([
    '',
    'hear',
    '{}',
    '[]',
    'null',
    '{"value":"hear"}',
    '{"value":7,"at":1,"by":"me"}',
    '{"value":"hear","at":-1,"by":"me"}',
    '{"value":"hear","at":1.5,"by":"me"}',
    '{"value":"hear","at":1e300,"by":"me"}',
    '3:{"value":"hear","at":1,"by":"me"}',
    '9999:',
  ])('that is damaged is missing: %s', (text) => {
    expect(fromEntries('step', { 'fact/step': text })).toBe(null);
  });

  it('is newer by its moment, then by its writer, then by what it says', () => {
    const base = { value: 'b', at: 5, by: 'b' };
    const newer = [
      { ...base, at: 6, by: 'a' },
      { ...base, by: 'c', value: 'a' },
      { ...base, value: 'c' },
    ];
    for (const one of newer) expect([isNewer(one, base), isNewer(base, one)]).toEqual([true, false]);
    expect([isNewer(base, base), isNewer({ ...base, at: 0 }, undefined)]).toEqual([false, true]);
  });
});

describe('a long value', () => {
  it.each([
    ['a', 300_000, 4],
    ['é', 100_000, 3],
    ['日', 50_000, 2],
    ['😀', 50_000, 3],
    ['"', 100_000, 3],
  ])('of many %s stays below the limit of an entry and is whole again', (letter, times, pieces) => {
    const stamped = { value: letter.repeat(times), at: 1, by: 'me' };
    const entries = toEntries('prompts/hear', stamped);
    expect(Object.keys(entries)).toHaveLength(pieces);
    for (const key of Object.keys(entries)) {
      expect(utf8.encode(key + entries[key]).length).toBeLessThanOrEqual(90_000);
      expect(new TextDecoder().decode(utf8.encode(entries[key]))).toBe(entries[key]);
    }
    expect(fromEntries('prompts/hear', entries)).toEqual(stamped);
  });

  it('is missing if one of its pieces is', () => {
    const entries = toEntries('step', { value: 'a'.repeat(300_000), at: 1, by: 'me' });
    for (const lost of Object.keys(entries)) {
      const { [lost]: _lost, ...rest } = entries;
      expect(fromEntries('step', rest)).toBe(null);
    }
  });

  it('knows its further keys from those of other values', () => {
    const keys = Object.keys(cut('kept', 'a'.repeat(200_000)));
    expect(keys).toEqual(['kept', 'more/1/kept', 'more/2/kept']);
    expect(keys.map((key) => isMoreOf('kept', key))).toEqual([false, true, true]);
    expect(isMoreOf('kept', 'more/1/fact/action/kept')).toBe(false);
  });

  it('of any text is the same after it', () => {
    const long = fc
      .tuple(fc.string({ unit: 'binary' }), fc.nat(9_000))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(long, (text) => {
        expect(uncut('kept', cut('kept', `{${text}`))).toBe(`{${text}`);
      }),
      { numRuns: 15 },
    );
  });
});
