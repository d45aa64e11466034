// Tests which sections of one template stand for those of another.
import { expect, it } from 'vitest';
import { sectionIds } from '.';
import { counterpart, counterparts } from './counterparts';

it.each([
  [
    'four-quadrant',
    { 'think-feel': 'thinks feels', see: '', 'say-do': 'says does', hear: '', pain: '', gain: '' },
  ],
  ['goal-first', { 'think-feel': 'think-feel', see: 'see', 'say-do': 'say do', hear: 'hear', pain: 'pain' }],
  ['inner-and-outer', { 'think-feel': 'thinks-feels', see: 'notices', hear: 'takes-in', gain: 'gain' }],
] as const)('six sections in %s', (template, expected) => {
  for (const [section, there] of Object.entries(expected))
    expect([section, counterparts(section, template).join(' ')]).toEqual([section, there]);
});

it.each(['goal-first', 'inner-and-outer', 'four-quadrant'] as const)(
  'every section of %s but the goal is in six sections',
  (template) => {
    const without = sectionIds(template).filter((section) => counterpart(section, 'six-section') === null);
    expect(without).toEqual(template === 'goal-first' ? ['goal'] : []);
  },
);

it('is null for a section of no template, and where several may be meant', () => {
  expect([counterpart('legs', 'six-section'), counterpart('say-do', 'goal-first')]).toEqual([null, null]);
});
