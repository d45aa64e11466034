// Tests that the choice removes evidence hashtags from texts, and nothing else.
import { expect, it } from 'vitest';
import least from '../../../schema/examples/least.json';
import type { EmpathyMap } from '../../model/empathy-map';
import { applyHashtagChoice } from './hashtag-choice';

const TEXTS = ['Waits #quote', 'A #data in the middle', '#seen', 'Two\nlines #wish #Guess  ', 'Plain '];
const map = {
  ...(least as EmpathyMap),
  unplaced: TEXTS.map((text, at) => ({ id: `n${at}`, text })),
  sections: [
    {
      id: 'hear' as const,
      title: 'Hear',
      notes: [{ id: 'a', text: 'Busy #data', evidence: 'data' as const }],
    },
  ],
};

it('keeps every text unchanged', () => expect(applyHashtagChoice(map, 'keep')).toBe(map));

it('drops evidence hashtags from the ends of texts', () => {
  const dropped = applyHashtagChoice(map, 'drop');
  expect(dropped.unplaced?.map(({ text }) => text)).toEqual([
    'Waits',
    'A #data in the middle',
    '#seen',
    'Two\nlines #wish  ',
    'Plain ',
  ]);
  expect(dropped.sections[0]?.notes).toEqual([{ id: 'a', text: 'Busy', evidence: 'data' }]);
});
