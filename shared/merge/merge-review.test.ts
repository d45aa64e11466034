// Tests what becomes of a file's answers to the questions of the review when it is merged into the open map.
import { expect, it } from 'vitest';
import { groundOf, imaginedSnapshot } from '../../tests/harness/imagined';
import { bodyAt, changed, planned } from '../../tests/harness/merging';
import type { Reviewed } from '../model/empathy-map';
import { compareMaps } from './compare-maps';

const MISSED = { question: 'What did we miss?', answer: 'Night shifts' };
const SURPRISED = { question: 'What surprised us?', answer: 'Nobody calls' };

function merged(mine: Reviewed[], theirs: Reviewed[], takesFile: boolean) {
  const withReview = (review: Reviewed[]) =>
    changed((file) => {
      file.review = review;
    });
  const own = groundOf(imaginedSnapshot(withReview(mine)));
  const comparison = compareMaps(own.map, withReview(theirs), own.nodeIndex);
  const sent = planned(comparison, takesFile, own);
  const { edit } = bodyAt<{ edit: { facts: { review?: string } } }>(sent, 0) ?? {};
  return {
    filled: comparison.filled.map(({ field, file }) => [field, file]),
    conflicts: comparison.conflicts.map(({ field, board, file }) => [field, board, file]),
    sent: sent.length,
    review: JSON.parse(edit?.facts.review ?? 'null'),
  };
}

it('answers that the board lacks come behind its own', () => {
  expect(merged([MISSED], [SURPRISED, MISSED], false)).toEqual({
    filled: [[SURPRISED.question, SURPRISED.answer]],
    conflicts: [],
    sent: 1,
    review: [MISSED, SURPRISED],
  });
});

it.each([
  ['stays', false, 0, null],
  ['is replaced where the file’s is chosen', true, 1, [{ ...MISSED, answer: 'Weekends' }]],
] as const)('an answer of the board that differs %s', (_case, takesFile, sent, review) => {
  expect(merged([MISSED], [{ ...MISSED, answer: 'Weekends' }], takesFile)).toEqual({
    filled: [],
    conflicts: [[MISSED.question, 'Night shifts', 'Weekends']],
    sent,
    review,
  });
});
