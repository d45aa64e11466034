// Tests which notes are near-duplicates, that their order does not matter, and that many of them take no
// time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from './near-duplicates';

describe('two notes', () => {
  it.each([
    ['Waits too long on the phone', 'waiting too long on the phone'],
    ['Waits too long on the phone', 'Waits too long on the phone!!! #quote'],
    ['Too expensive', 'It’s too expensive'],
    ['Waiting time too long', 'Long waiting times'],
    ['The phone queue is too long', 'the queue on the phone is too long'],
    ['Prices', 'price'],
    ['Forgets the appointment', 'Forgets appointments'],
    ['“I never know who calls back.”', 'never know who will call back'],
    ['Café visits', 'Cafe\u0301 visits'],
    ['ＡＰＰ crashes', 'app crashes'],
    ['価格高い', '価格が高い'],
    ['電話で長く待たされる', '電話で長く待たされた'],
    ['等待时间太长', '等待的时间太长'],
    ['전화 대기가 너무 길다', '전화 대기 시간이 너무 길다'],
    ['ينتظر طويلا على الهاتف', 'ينتظر طويلا جدا على الهاتف'],
    ['ממתין זמן רב בטלפון', 'ממתינים זמן רב בטלפון'],
    ['Wartet zu lange am Telefon', 'wartet am Telefon viel zu lange'],
  ])('with the same meaning are found: %j, %j', (a, b) => {
    expect(nearDuplicates([a, b])).toEqual([[0, 1]]);
  });

  it.each([
    ['Waits long on the phone', 'Likes the phone'],
    ['Likes the phone', 'Hates the phone'],
    ['I like the app', 'I hate the app'],
    ['Has no time', 'Has no money'],
    ['Asks her sister', 'Asks the pharmacist'],
    ['価格が高い', '品質が高い'],
    ['電話で長く待たされる', '電話が好き'],
    ['ينتظر طويلا على الهاتف', 'يحب الهاتف'],
    ['👍', '👍'],
    ['', ''],
    ['#quote', '#quote'],
  ])('with different meanings are left alone: %j, %j', (a, b) => {
    expect(nearDuplicates([a, b])).toEqual([]);
  });
});

describe('nearDuplicates', () => {
  it('sorts each group, and the groups by their first note', () => {
    const texts = [
      'Too expensive',
      'Waits long',
      'too expensive!',
      'Asks a friend',
      'waits long',
      'TOO EXPENSIVE',
    ];
    expect(nearDuplicates(texts)).toEqual([
      [0, 2, 5],
      [1, 4],
    ]);
  });

  it('groups two notes with a third one that resembles both', () => {
    const texts = [
      'waits for the doctor',
      'waits for the doctor and his nurse long',
      'waits long for the doctor',
    ];
    expect(nearDuplicates([texts[0] as string, texts[1] as string])).toEqual([]);
    expect(nearDuplicates(texts)).toEqual([[0, 1, 2]]);
  });

  const words = fc.constantFrom(
    'waits',
    'waiting',
    'long',
    'too',
    'phone',
    'the',
    'price',
    'prices',
    '待ち',
    'high',
  );
  const notes = fc.array(
    fc.array(words, { maxLength: 5 }).map((list) => list.join(' ')),
    { maxLength: 14 },
  );

  it('finds the same groups in any order', () => {
    const shuffled = notes.chain((texts) => {
      const places = texts.map((_text, at) => at);
      const all = { minLength: texts.length, maxLength: texts.length };
      return fc.tuple(fc.constant(texts), fc.shuffledSubarray(places, all));
    });
    fc.assert(
      fc.property(shuffled, ([texts, order]) => {
        const asNotes = (groups: number[][], back: (at: number) => number) =>
          groups
            .map((group) => group.map(back).sort((a, b) => a - b))
            .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
        const moved = nearDuplicates(order.map((at) => texts[at] as string));
        expect(asNotes(moved, (at) => order[at] as number)).toEqual(nearDuplicates(texts));
      }),
    );
  });

  it('puts each note into at most one group', () => {
    fc.assert(
      fc.property(notes, (texts) => {
        const grouped = nearDuplicates(texts).flat();
        expect(new Set(grouped).size).toBe(grouped.length);
      }),
    );
  });

  const sentence = 'Waits a long while on the phone and hangs up before anybody there answers it';
  /** Eighty letters, different for each number. */
  const letters = (at: number) => {
    let state = at + 1;
    return Array.from({ length: 80 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return 'abcdefghijklmnopqrstuvwxyz'[state % 26];
    }).join('');
  };

  it.each([
    ['equal', () => sentence, 1],
    ['nearly equal', (at: number) => `${sentence} ${at}`, 1],
    ['different', letters, 0],
  ])('handles 2,000 %s notes', (_case, textAt, groups) => {
    expect(nearDuplicates(Array.from({ length: 2000 }, (_, at) => textAt(at))).length).toBe(groups);
  });
});
