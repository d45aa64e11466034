// The lines of the problem's table become a sentence, unless people have written their own.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { problemOf, problemSentence } from './problem-text';

const texts = boardTexts.en;
const { rows } = texts.problem;
const table = (need: string, because: string, yet: string): string[][] => [
  [rows.need, need],
  [rows.because, because],
  [rows.yet, yet],
];

describe('the sentence of a problem', () => {
  it.each([
    [
      table('sleep', 'the baby cries', 'nobody helps'),
      'Dana needs to sleep because the baby cries, yet nobody helps.',
    ],
    [table(' sleep. ', '', ''), 'Dana needs to sleep.'],
    [table('', 'the baby cries', ''), 'Dana needs to … because the baby cries.'],
    [table('', '', 'nobody helps'), 'Dana needs to …, yet nobody helps.'],
    [table('', ' ', '\n'), ''],
    [[], ''],
    [[[], [rows.need]], ''],
  ])('of %j is %j', (given, sentence) => expect(problemSentence(given, 'Dana', texts)).toBe(sentence));

  it('begins with a capital letter without a name, too', () => {
    expect(problemSentence(table('sleep', '', ''), '', texts)).toBe('This person needs to sleep.');
  });

  it('knows the lines by their labels, wherever people moved them, or else by their place', () => {
    const moved = [
      [rows.yet, 'nobody helps'],
      ['Why?', 'the baby cries'],
      [' NEEDS TO… ', 'sleep'],
    ];
    expect(problemSentence(moved, 'Dana', texts)).toBe(
      'Dana needs to sleep because the baby cries, yet nobody helps.',
    );
  });

  it('takes further columns, and further lines of the same label, along', () => {
    const given = [
      [rows.need, 'sleep', 'at night'],
      [rows.because, 'the baby cries'],
      ['', ''],
      [rows.because, 'it is hot'],
    ];
    expect(problemSentence(given, 'Dana', texts)).toBe(
      'Dana needs to sleep at night because the baby cries, it is hot.',
    );
  });
});

it('is people’s own if there is one', () => {
  const view = { personaName: 'Dana', problemRows: table('sleep', '', '') };
  expect(problemOf({ ...view, problem: 'Too slow' }, texts)).toBe('Too slow');
  expect(problemOf({ ...view, problem: '' }, texts)).toBe('Dana needs to sleep.');
});
