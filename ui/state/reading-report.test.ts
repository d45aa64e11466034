// What is said about a reading: things that the file does not show as notes, and names that stay in it.
import { describe, expect, it } from 'vitest';
import type { ReadReport } from '../../shared/board/snapshot';
import { describeReading, describeWarning } from './reading-report';

const quiet: ReadReport = {
  notes: 12,
  unplaced: 0,
  emptyNotes: 0,
  hiddenNotes: 0,
  looseStamps: 0,
  otherNodes: {},
  vanished: 0,
  unknownStatus: 0,
  missing: [],
};

describe('describeReading', () => {
  it('says nothing when everything is in the file', () => {
    expect(describeReading(quiet)).toEqual([]);
  });

  it('says each thing once, in singular and plural', () => {
    const report: ReadReport = {
      notes: 12,
      unplaced: 1,
      emptyNotes: 2,
      hiddenNotes: 1,
      looseStamps: 3,
      otherNodes: { TABLE: 1, VECTOR: 1, HIGHLIGHT: 1, NOVELTY: 1 },
      vanished: 1,
      unknownStatus: 2,
      missing: ['hear', 'gain'],
    };
    expect(describeReading(report)).toEqual([
      '1 lies in no section',
      '2 empty notes left out',
      '1 hidden note',
      '3 stamps stick to no note',
      '4 other things stay on the board only (tables, drawings, others)',
      '2 actions have an unknown status and count as open',
      '1 thing was deleted during the reading; read again',
      'Deleted on the board: Hear, Gain',
    ]);
  });
});

describe('describeWarning', () => {
  it('tells names in texts from owners that stay', () => {
    expect(describeWarning({ code: 'names-in-texts', count: 1 })).toBe(
      '1 text still names an author; check it before you share the file',
    );
    expect(describeWarning({ code: 'owners-kept', count: 2 })).toBe(
      '2 actions keep their owners, who wrote no note',
    );
  });
});
