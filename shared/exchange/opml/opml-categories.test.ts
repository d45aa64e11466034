// Tests that an outline's categories are written exactly and round-trip.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryPath, categoryTag, readCategories } from './opml-categories';

describe('categories of OPML', () => {
  it('percent-encode commas and slashes in people’s words', () => {
    expect(categoryPath('source', 'Ward 3/4, May (80%)')).toBe('/source/Ward 3%2F4%2C May (80%25)');
  });

  it('distinguish paths from tags', () => {
    const { one, under, tags } = readCategories('/section/hear,/note/a,phone,/note/b');
    expect([one('section'), one('votes'), under('note'), tags]).toEqual([
      'hear',
      undefined,
      [['a'], ['b']],
      ['phone'],
    ]);
  });

  it('round-trip any words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (value, tag) => {
        const read = readCategories([categoryPath('author', value), categoryTag(tag)].join(','));
        expect([read.one('author'), read.tags]).toEqual([value, [tag]]);
      }),
    );
  });
});
