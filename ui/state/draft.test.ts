// Which drafts can become a map.
import { describe, expect, it } from 'vitest';
import { checkDraft, parseNumber } from './draft';
import { createState } from './state';

const { draft } = createState('en');

describe('parseNumber', () => {
  it.each([
    ['people', '1', 1],
    ['people', ' 50 ', 50],
    ['people', '0', null],
    ['people', '51', null],
    ['people', '', null],
    ['people', '2.5', null],
    ['people', '-3', null],
    ['people', '1e1', null],
    ['minutes', '10', 10],
    ['minutes', '240', 240],
    ['minutes', '9', null],
    ['minutes', '241', null],
  ] as const)('reads %s %j as %j', (field, typed, expected) => {
    expect(parseNumber(field, typed)).toBe(expected);
  });
});

describe('checkDraft', () => {
  it('trims the texts and accepts a map without a persona', () => {
    const checked = checkDraft({ ...draft, title: '  Bakery ', persona: ' ' });
    expect(checked).toEqual({
      ok: true,
      spec: {
        title: 'Bakery',
        persona: '',
        template: 'six-section',
        size: 'regular',
        language: 'en',
        order: draft.order,
        people: 6,
        minutes: 60,
      },
    });
  });

  it('lists every invalid number in form order', () => {
    expect(checkDraft({ ...draft, people: 'x', minutes: '5' })).toEqual({
      ok: false,
      wrong: ['people', 'minutes'],
    });
  });
});
