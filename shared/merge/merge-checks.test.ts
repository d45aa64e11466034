// Tests how a file's questions and answers come into the open map: what is missing is filled, what differs is asked about.
import { describe, expect, it } from 'vitest';
import { groundOf, imaginedSnapshot } from '../../tests/harness/imagined';
import { changed, noteIn, readFull } from '../../tests/harness/merging';
import { parseNoteData } from '../map/note-data';
import type { Snapshot } from '../map/snapshot';
import type { NoteCheck } from '../model/check';
import { compareMaps } from './compare-maps';
import { planMerge } from './plan-merge';

const HEADINGS = ['Question', 'Section', 'Who asks whom', 'By when', 'Answer'];
const ANSWER: NoteCheck = { verdict: 'refuted', asked: 2, sources: ['Ana', 'Ben'], date: '2026-12-10' };

/** What is sent when the file's note says `theirs`, the board's `mine`, and whoever imports takes the file's. */
function merged(mine: NoteCheck | null, theirs: NoteCheck, checks?: string[][]) {
  const onBoard = readFull();
  if (mine !== null) noteIn(onBoard, 'n1').check = { ...mine };
  const snapshot: Snapshot = { ...imaginedSnapshot(onBoard), ...(checks === undefined ? {} : { checks }) };
  const ground = groundOf(snapshot);
  const file = changed((map) => {
    noteIn(map, 'n1').check = { ...theirs };
  });
  const comparison = compareMaps(ground.map, file, ground.nodeIndex);
  const sent = planMerge(comparison, new Set(comparison.conflicts.map(({ id }) => id)), ground);
  const notes = sent.flatMap(({ name, body }) =>
    name === 'notes.set' ? (body as { notes: { data: string; word: string }[] }).notes : [],
  );
  return {
    filled: comparison.filled.map(({ field, file: words }) => [field, words]),
    conflicts: comparison.conflicts.map(({ field, board, file: words }) => [field, board, words]),
    stored: notes.map(({ data, word }) => [parseNoteData(data).check, word]),
    cells: sent.filter(({ name }) => name === 'table.write').map(({ body }) => body),
  };
}

describe('answers in a file', () => {
  it('fill what the board leaves empty, with all that belongs to them', () => {
    const plan = { question: 'Q?', who: 'Cem asks Dana' };
    const { filled, conflicts, stored } = merged(plan, { question: 'Q?', ...ANSWER });
    expect([filled, conflicts]).toEqual([[['verdict', 'refuted']], []]);
    expect(stored).toEqual([[{ ...plan, ...ANSWER }, '✗ Refuted']]);
  });

  it('and the board’s that differ are a conflict; the chosen one is whole', () => {
    const mine: NoteCheck = {
      verdict: 'held',
      asked: 9,
      sources: ['Zoe'],
      words: ['Zoe: Yes'],
      due: 'Friday',
    };
    const { filled, conflicts, stored } = merged(mine, { ...ANSWER, due: 'Monday' });
    expect([filled, conflicts]).toEqual([[], [['verdict', 'held', 'refuted']]]);
    expect(stored).toEqual([[{ due: 'Friday', ...ANSWER }, '✗ Refuted']]);
  });

  it('are written into the note’s row as well, where they would not count otherwise', () => {
    const checks = [HEADINGS, ['Q?', '', '', '', 'Held']];
    const { cells } = merged({ question: 'Q?' }, { question: 'Q?', ...ANSWER }, checks);
    expect(cells).toEqual([
      {
        node: 'map',
        table: 'check-table',
        cells: [
          { row: 1, column: 0, was: 'Q?', to: 'Q?' },
          { row: 1, column: 4, was: 'Held', to: 'Refuted: Ana, Ben' },
        ],
      },
    ]);
  });

  it('bring questions without touching an answer', () => {
    const { conflicts, stored } = merged({ question: 'Q?', verdict: 'held' }, { question: 'Who, when?' });
    expect(conflicts).toEqual([['question', 'Q?', 'Who, when?']]);
    expect(stored).toEqual([[{ question: 'Who, when?', verdict: 'held' }, '✓ Held']]);
  });

  it('that say nothing new change nothing', () => {
    expect(merged({ ...ANSWER }, { ...ANSWER })).toEqual({
      filled: [],
      conflicts: [],
      stored: [],
      cells: [],
    });
  });
});
