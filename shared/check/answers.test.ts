// Tests what answers say together: by their points, in any order, of the same and of other people.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answeredAgain, joinAnswered, type Points, toAnswered, verdictOf } from './answers';

describe('verdictOf', () => {
  it.each<[Points[], string | null]>([
    [[2], 'held'],
    [[2, 2, 1, 1], 'held'],
    [[2, 1, 1], 'mixed'],
    [[1], 'mixed'],
    [[2, 0], 'mixed'],
    [[1, 0], 'refuted'],
    [[0, 0, 2, 0], 'refuted'],
    [[], null],
  ])('%o: %s', (points, verdict) => expect(verdictOf(points)).toBe(verdict));

  it('does not depend on the order, and turns round with the scale', () => {
    const points = fc.array(fc.constantFrom<Points>(0, 1, 2), { minLength: 1 });
    fc.assert(
      fc.property(points, (given) => {
        const verdict = verdictOf(given);
        expect(verdictOf([...given].reverse())).toBe(verdict);
        const other = { held: 'refuted', refuted: 'held', mixed: 'mixed' } as const;
        expect(verdictOf(given.map((one) => (2 - one) as Points))).toBe(verdict && other[verdict]);
      }),
    );
  });
});

const answer = (customer: string, points: Points, words = ''): Answer => ({ customer, points, words });

describe('toAnswered', () => {
  it('keeps how many were asked, who they are, and their words', () => {
    expect(
      toAnswered([answer('Ana', 0, 'Never'), answer('', 1, 'Once'), answer('Ana', 0)], '2026-12-10'),
    ).toEqual({
      verdict: 'refuted',
      asked: 3,
      sources: ['Ana'],
      words: ['Ana: Never', 'Once'],
      date: '2026-12-10',
    });
  });

  it('says nothing without answers', () => expect(toAnswered([], '2026-12-10')).toEqual({}));
});

describe('joinAnswered', () => {
  const plan = { question: 'Q?', who: 'Ben', due: 'Friday' };
  const before = { ...plan, ...toAnswered([answer('Ana', 2, 'Yes')], '2026-12-01') };

  it.each([
    [
      'adds other people',
      toAnswered([answer('Zoe', 2)], '2026-12-10'),
      { verdict: 'held', asked: 2, sources: ['Ana', 'Zoe'], words: ['Ana: Yes'] },
    ],
    [
      'is mixed where they disagree',
      toAnswered([answer('Zoe', 0)], '2026-12-10'),
      { verdict: 'mixed', asked: 2, sources: ['Ana', 'Zoe'], words: ['Ana: Yes'] },
    ],
    [
      'takes the later answer of the same people',
      toAnswered([answer('Ana', 0)], '2026-12-10'),
      { verdict: 'refuted', asked: 1, sources: ['Ana'] },
    ],
    [
      'takes the later answer of one, and leaves the others theirs',
      toAnswered([answer('Ana', 0, 'No'), answer('Zoe', 2)], '2026-12-10'),
      { verdict: 'mixed', asked: 3, sources: ['Ben', 'Ana', 'Zoe'], words: ['Ben: Well', 'Ana: No'] },
      { ...plan, ...toAnswered([answer('Ana', 2, 'Yes'), answer('Ben', 2, 'Well')], '2026-12-01') },
    ],
    [
      'takes the place of an answer of nobody in particular',
      toAnswered([answer('', 1)], '2026-12-10'),
      { verdict: 'mixed', asked: 1 },
    ],
  ])('%s', (_case, now, after, stored = before) => {
    expect(joinAnswered(stored, now)).toEqual({ ...plan, ...after, date: '2026-12-10' });
  });

  it('can be foreseen: who has answered before', () => {
    expect(answeredAgain(before, [answer('Zoe', 2), answer('Ana', 0)])).toEqual(['Ana']);
    expect(answeredAgain(plan, [answer('Ana', 0), answer('', 1)])).toEqual([]);
  });

  it('changes nothing when the same answers come again', () => {
    expect(joinAnswered(before, toAnswered([answer('Ana', 2, 'Yes')], '2026-12-01'))).toEqual(before);
  });
});
