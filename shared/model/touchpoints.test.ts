// Tests that hashtags name touchpoints by their slugs, and that unknown ones keep their own words.
import { describe, expect, it } from 'vitest';
import { slugOf, splitTags, touchpointNamed } from './touchpoints';

describe('slugOf', () => {
  it.each([
    ['Checkout', 'checkout'],
    ['The front desk!', 'the-front-desk'],
    ['Café: 2. Stock', 'café-2-stock'],
    ['レジ', 'レジ'],
    ['☎', ''],
  ])('turns %s into %s', (name, slug) => expect(slugOf(name)).toBe(slug));
});

describe('touchpointNamed', () => {
  it('finds a name whatever its case and signs, and nothing by an empty slug', () => {
    expect(touchpointNamed('Front_Desk', ['☎', 'Front desk'])).toBe('Front desk');
    expect(touchpointNamed('', ['☎'])).toBeUndefined();
    expect(touchpointNamed('shop', ['Front desk'])).toBeUndefined();
  });
});

describe('splitTags', () => {
  const touchpoints = ['Front desk', 'Checkout'];
  it.each([
    [['phone', 'At-front-desk'], 'Front desk', ['phone']],
    [['at-drive-through'], 'drive-through', []],
    [['at-checkout', 'at-front-desk'], 'Checkout', ['at-front-desk']],
    [['at-', 'attic', 'at--'], '', ['at-', 'attic', 'at--']],
    [[], '', []],
  ])('reads %j', (tags, touchpoint, rest) => {
    expect(splitTags(tags, touchpoints)).toEqual({ touchpoint, tags: rest });
  });
});
