// Tests changing the value of one line, with every other character left as people wrote it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLabel, withLine } from './labelled-lines';

describe('splitLabel', () => {
  it.each([
    ['Goal: Sleep', { label: 'Goal', value: 'Sleep' }],
    ['  goal :   Sleep  ', { label: 'goal', value: 'Sleep' }],
    ['Goal:', { label: 'Goal', value: '' }],
    ['目標：睡眠', { label: '目標', value: '睡眠' }],
    ['Goal: at 23:30: bed', { label: 'Goal', value: 'at 23:30: bed' }],
    ['Goal: see https://example.com', { label: 'Goal', value: 'see https://example.com' }],
    ['Goal: one\u2028two', { label: 'Goal', value: 'one\u2028two' }],
    [`${'x'.repeat(40)}: y`, { label: 'x'.repeat(40), value: 'y' }],
  ])('splits %o into label and value', (line, expected) => expect(splitLabel(line)).toEqual(expected));

  it.each([
    'https://example.com/a?b=c',
    'mailto:dana@example.com',
    '23:30',
    'bed at 23:30',
    'Age:41',
    ': nothing',
    'no label at all',
    '',
    `${'x'.repeat(41)}: y`,
  ])('finds no label in %o', (line) => expect(splitLabel(line)).toBe(null));
});

const BOARD = [
  'Just a sentence, bed at 23:30',
  'https://example.com/dana',
  '',
  'Role: Baker',
  '  GOAL :  Sleep',
  'and eat',
  '',
  'Dog: Rex',
  'Goal: a second one',
  ' ',
  'Age: 41  ',
].join('\n');

const linesBut = (...gone: number[]) => BOARD.split('\n').filter((_, index) => !gone.includes(index));

describe('withLine', () => {
  it('replaces only the first line with the label, and the lines that continue it', () => {
    const lines = linesBut(5);
    lines[4] = 'Goal: Rest';
    expect(withLine(BOARD, 'Goal', 'Rest')).toBe(lines.join('\n'));
  });

  it('removes a line if the value is empty', () => {
    expect(withLine(BOARD, 'Goal', '')).toBe(linesBut(4, 5).join('\n'));
    expect(withLine(BOARD, 'Dog', '')).toBe(linesBut(7).join('\n'));
    expect(withLine('Goal: Sleep', 'Goal', '')).toBe('');
  });

  it('appends a label that does not exist yet', () => {
    expect(withLine(BOARD, 'Hobby', 'Chess')).toBe(`${BOARD}\nHobby: Chess`);
    expect(withLine('', 'Hobby', 'Chess')).toBe('Hobby: Chess');
  });

  it('changes nothing if the label does not exist and the value is empty', () => {
    expect(withLine(BOARD, 'Hobby', '')).toBe(BOARD);
    expect(withLine('', 'Hobby', '')).toBe('');
  });

  it('fills one placeholder line and leaves the others', () => {
    expect(withLine('Role: \nCircumstances: \nGoal: ', 'Circumstances', 'Two children')).toBe(
      'Role: \nCircumstances: Two children\nGoal: ',
    );
  });

  it('writes values literally, including replacement patterns', () => {
    expect(withLine('Goal: x', 'Goal', "$& $1 $' \\n")).toBe("Goal: $& $1 $' \\n");
  });

  const line = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\n\r]/.test(text));
  const written = fc.oneof(
    line,
    line.map((text) => `Goal: ${text}`),
    fc.constantFrom('', 'Role: x', 'GOAL: x', 'https://example.com', '23:30', '目標：x'),
  );
  const text = fc.array(written, { maxLength: 8 }).map((lines) => lines.join('\n'));
  const value = line.map((words) => words.trim()).filter((words) => words !== '');

  it('keeps all lines before the changed one, and all from the next label or blank line on', () => {
    fc.assert(
      fc.property(text, value, (given, words) => {
        const [before, after] = [given.split('\n'), withLine(given, 'Goal', words).split('\n')];
        const at = after.indexOf(`Goal: ${words}`);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(after.slice(0, at)).toEqual(given === '' ? [] : before.slice(0, at));
        const rest = after.slice(at + 1);
        expect(rest).toEqual(rest.length === 0 ? [] : before.slice(-rest.length));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(text, value, (given, words) => {
        const once = withLine(given, 'Goal', words);
        expect(withLine(once, 'Goal', words)).toBe(once);
      }),
    );
  });

  it('changes the line under an earlier name, which stays, and writes the present name where there is none', () => {
    const names = { earlier: ['Circumstances'] };
    expect(withLine('Role: Baker\nCircumstances: Ill', 'Situation', 'Well', names)).toBe(
      'Role: Baker\nCircumstances: Well',
    );
    expect(withLine('Circumstances: Ill', 'Situation', '', names)).toBe('');
    expect(withLine('Role: Baker', 'Situation', 'Well', names)).toBe('Role: Baker\nSituation: Well');
  });
});
