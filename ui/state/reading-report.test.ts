// What is said about a reading: content missing from the file, and names that remain in it.
import { describe, expect, it } from 'vitest';
import type { ExportWarning } from '../../shared/exchange/types';
import type { ReadReport } from '../../shared/file/read-report';
import { localeFor } from '../locale';
import { describeReading, describeWarning } from './reading-report';

const en = localeFor('en');

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
  it('says nothing if the file has everything', () => {
    expect(describeReading(quiet, en)).toEqual([]);
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
    expect(describeReading(report, en)).toEqual([
      '1 is in no section',
      '2 empty notes left out',
      '1 hidden note',
      '3 stamps are on no note',
      '4 other things stay on the board only (tables, drawings, others)',
      '2 actions have a status we don’t know and count as open',
      '1 thing was deleted just now. Refresh',
      'Deleted on the board: Hear, Gain',
    ]);
  });
});

describe('describeWarning', () => {
  it.each<[ExportWarning, string]>([
    [
      { code: 'names-in-texts', count: 1 },
      '1 text still names an author. Check it before you share the file',
    ],
    [{ code: 'owners-kept', count: 2 }, '2 actions keep their owners, who wrote no note'],
    [{ code: 'left-out', count: 2 }, '2 notes are left out, as you chose'],
    [
      { code: 'formulas-bare', count: 2, cells: 'B2, C7' },
      '2 cells start like formulas (B2, C7). Don’t open the file in a spreadsheet',
    ],
    [
      { code: 'no-actions', count: 0 },
      'This format is for actions, and the map has none yet. Add some in Review',
    ],
    [{ code: 'several-files', count: 3 }, 'Download saves 3 files, because the tool limits rows per file'],
  ])('for %j says “%s”', (warning, said) => {
    expect(describeWarning(warning, en)).toBe(said);
  });
});
