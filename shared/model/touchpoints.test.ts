// Tests that hashtags name touchpoints by their slugs, and that unknown ones keep their own words.
import { describe, expect, it } from 'vitest';
import { basePrompt, promptAt, slugOf, splitTags, touchpointNamed, touchpointOf } from './touchpoints';

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

describe('the id of a prompt about a touchpoint', () => {
  it('names the touchpoint by its slug, once', () => {
    expect(promptAt('hear.friends', 'Front desk')).toBe('hear.friends@front-desk');
    expect(promptAt('hear.friends@phone', 'Front desk')).toBe('hear.friends@front-desk');
    expect(basePrompt('hear.friends@front-desk')).toBe('hear.friends');
    expect(basePrompt('own.1')).toBe('own.1');
  });

  it('asks about nothing in particular once the map has lost the touchpoint', () => {
    expect(touchpointOf('own.1@front-desk', ['Phone', 'Front desk'])).toBe('Front desk');
    expect(touchpointOf('own.1@front-desk', ['Phone'])).toBeUndefined();
    expect(touchpointOf('own.1', ['Phone'])).toBeUndefined();
  });
});
