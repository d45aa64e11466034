// Tests which notes the coach comments on, rule by rule.
import { describe, expect, it } from 'vitest';
import { coachWords } from '../locales/en/coach';
import { aboutUsShare, COACH_RULES, coachNote } from './coach';

const context = { isSaidOrDone: false, product: 'Clinic app', words: coachWords, off: [] };
const rulesFor = (text: string, changes: Partial<Parameters<typeof coachNote>[1]> = {}) =>
  coachNote(text, { ...context, ...changes }).map(({ rule }) => rule);

describe('two ideas', () => {
  it.each([
    ['Waits long at reception but likes the staff', 'Waits long at reception', 'likes the staff'],
    ['Calls the front desk, and the line is busy', 'Calls the front desk', 'the line is busy'],
    ['Calls twice a week and she writes letters', 'Calls twice a week', 'she writes letters'],
    ['Nobody calls her back. The letters are unclear.', 'Nobody calls her back', 'The letters are unclear.'],
    ['Nobody calls her back\nThe letters are unclear', 'Nobody calls her back', 'The letters are unclear'],
    ['Nobody calls back; letters are unclear', 'Nobody calls back', 'letters are unclear'],
    ['Dr. Field is kind but never on time', 'Dr. Field is kind', 'never on time'],
    ['電話がつながらない。手紙も分からない。', '電話がつながらない', '手紙も分からない。'],
    ['“I never call.” But she does call', null, null],
    [
      'Nobody calls her back. The letters are unclear. #quote',
      'Nobody calls her back',
      'The letters are unclear.',
    ],
  ])('are detected or not in %j', (text, first, second) => {
    const found = coachNote(text, { ...context, product: '' });
    const parts = found.find(({ rule }) => rule === 'two-ideas')?.parts;
    expect(parts).toEqual(first === null ? undefined : [first, second]);
  });

  it.each([
    'Bread and butter every morning',
    'Buys bread, milk, and a newspaper on Sundays',
    'Calls first and then writes a letter',
    'Wants to sleep but cannot',
    'Waits for Dr. Field every single time',
    'Pays 3.50 for each call she makes',
    '“I called twice. Nobody answered the phone.”',
    '"I called twice. Nobody answered the phone."',
    'Waits too long\non the phone every day',
    'Sure?',
    '',
  ])('are not detected in %j', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });

  it('are not detected in quotes, even without quotation marks', () => {
    const text = 'I called them twice but nobody ever answered';
    expect(rulesFor(text)).toEqual(['two-ideas']);
    expect(rulesFor(text, { isQuote: true })).toEqual([]);
  });
});

describe('a guess', () => {
  it.each([
    'Maybe calls a friend',
    'She probably hangs up',
    'I think he gives up',
    'It must be the letters',
    'Seems to call a friend',
  ])('is detected in Say & Do: %j', (text) => {
    expect(rulesFor(text, { isSaidOrDone: true })).toEqual(['guess-in-say-do']);
    expect(rulesFor(text, { isSaidOrDone: false })).toEqual([]);
  });

  it.each([
    'Calls a friend',
    '“Maybe next year”',
    'Unlikely friends call',
    'Mighty long queue',
    'Maybelle calls',
  ])('is not detected in %j', (text) => {
    expect(rulesFor(text, { isSaidOrDone: true })).toEqual([]);
  });
});

describe('a feeling', () => {
  it.each(['Angry', 'Feels lonely', 'ANXIOUS!', 'So much stress', 'Frustrated and tired', 'Angry #guess'])(
    'without a reason is detected in %j',
    (text) => {
      expect(rulesFor(text)).toEqual(['feeling-without-reason']);
    },
  );

  it.each([
    'Angry because nobody calls back',
    'Afraid of the letters',
    'Stress: three forms a visit',
    'Angry – third letter this week',
    'Relieved when somebody answers',
    '“I am so angry”',
    'Angrily slams the phone',
    'Waits long',
  ])('is accepted with its reason, in quotes or if there is none: %j', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });
});

describe('our own product', () => {
  it.each(['Opens the Clinic app', 'clinic APP crashes', '“I love the Clinic app”', 'Clinic app'])(
    'is detected in %j',
    (text) => {
      expect(rulesFor(text)).toEqual(['own-product']);
    },
  );

  it.each(['Opens the app', 'Clinic apparel', 'Opens the Clinic', ''])('is not detected in %j', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });

  it('is ignored while it has no name, and matched literally', () => {
    expect(rulesFor('Opens the app', { product: ' ' })).toEqual([]);
    expect(rulesFor('Knows C++ well', { product: 'C++' })).toEqual(['own-product']);
    expect(rulesFor('Knows Caab well', { product: 'C.*b' })).toEqual([]);
  });
});

describe('a long note', () => {
  it('has more than 200 characters, not counting hashtags', () => {
    expect(rulesFor('a'.repeat(201))).toEqual(['too-long']);
    expect(rulesFor('🙂'.repeat(200))).toEqual([]);
    expect(rulesFor(`${'a'.repeat(200)} #quote`)).toEqual([]);
  });
});

describe('coachNote', () => {
  const text = `Maybe angry at her Clinic app. ${'She waits and waits for an answer. '.repeat(6)}`;

  it('returns its hints in the order of the rules', () => {
    expect(rulesFor(text, { isSaidOrDone: true })).toEqual(
      COACH_RULES.filter((rule) => rule !== 'feeling-without-reason'),
    );
  });

  it.each(COACH_RULES)('skips %s if that rule is off', (rule) => {
    expect(rulesFor('Angry', { off: [rule] }).includes(rule)).toBe(false);
    expect(rulesFor(text, { isSaidOrDone: true, off: [...COACH_RULES] })).toEqual([]);
  });
});

describe('aboutUsShare', () => {
  it('is the share of notes that mention the product', () => {
    const notes = ['Opens the Clinic app', 'Calls', 'Writes', 'clinic app!'].map((text) => ({ text }));
    expect(aboutUsShare(notes, 'Clinic app')).toBe(0.5);
    expect([aboutUsShare([], 'Clinic app'), aboutUsShare(notes, '')]).toEqual([0, 0]);
  });
});
