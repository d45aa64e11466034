// What is said about a reading, and what a failure report may hold.
import { describe, expect, it } from 'vitest';
import type { ReadReport } from '../../shared/board/snapshot';
import { buildFailureReport, describeReading, describeWarning, sentenceOf } from './report';

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

describe('buildFailureReport', () => {
  it('holds the facts of the failure and where it happened', () => {
    const failure = {
      code: 'no-section' as const,
      step: 'note.add',
      item: 'hear',
      detail: 'in appendChild: node removed',
    };
    expect(JSON.parse(buildFailureReport(failure, '1.2.3', 'figma'))).toEqual({
      plugin: 'Empathy Map',
      version: '1.2.3',
      editor: 'figma',
      code: 'no-section',
      step: 'note.add',
      item: 'hear',
      detail: 'in appendChild: node removed',
    });
  });
});

describe('sentenceOf', () => {
  const failure = { step: 'note.add', detail: 'in appendChild: node removed' };

  it('calls a section by its title', () => {
    expect(sentenceOf({ ...failure, code: 'no-section', item: 'think-feel' })).toBe(
      '“Think & Feel” is no longer on the map. Put it back in Plan.',
    );
  });

  it('names a font as it is', () => {
    expect(sentenceOf({ ...failure, code: 'no-font', item: 'Inter Bold' })).toBe(
      'The font Inter Bold could not be loaded. Connect to the internet or choose another one, then try again.',
    );
  });

  it('keeps the words of the editor for the report', () => {
    expect(sentenceOf({ ...failure, code: 'canvas', item: 'title' })).toBe(
      'Figma refused a step. Look whether the board is as you want it, then try again.',
    );
  });
});
