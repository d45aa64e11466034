// Tests that tags survive storage, and that nothing else is mistaken for one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionIds } from '../templates';
import { formatTag, parseTag, ROLES, type Tag } from './tag';

const SECTION_IDS = sectionIds('six-section');

describe('parseTag', () => {
  it('round-trips every tag', () => {
    const tag: fc.Arbitrary<Tag> = fc.record(
      {
        v: fc.nat(),
        map: fc.string({ minLength: 1 }),
        role: fc.constantFrom(...ROLES),
        section: fc.constantFrom(...SECTION_IDS),
        prompt: fc.string(),
        column: fc.nat(),
      },
      { requiredKeys: ['v', 'map', 'role'] },
    );
    fc.assert(
      fc.property(tag, (given) => {
        expect(parseTag(formatTag(given))).toEqual(given);
      }),
    );
  });

  it('keeps the role of a tag from a newer version', () => {
    expect(parseTag('{"v":9,"map":"m","role":"badge","section":"hear","weight":3}')).toEqual({
      v: 9,
      map: 'm',
      role: 'badge',
      section: 'hear',
    });
  });

  it.each([
    '',
    '{"map":"","role":"map"}',
    'tag',
    '7',
    'null',
    '[]',
    '{}',
    '{"map":"m"}',
    '{"map":7,"role":"map"}',
    '{"map":"m","role":"x"}',
    '{"map":"m","role":"constructor"}',
    '{"__proto__":{"map":"m","role":"map"}}',
  ])('rejects %s', (text) => expect(parseTag(text)).toBe(null));

  it('drops damaged parts', () => {
    expect(parseTag('{"map":"m","role":"prompt","section":"LEGS","prompt":5,"column":"2"}')).toEqual({
      v: 1,
      map: 'm',
      role: 'prompt',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const tag = parseTag(text);
        expect(tag === null || ROLES.includes(tag.role)).toBe(true);
      }),
    );
  });
});
