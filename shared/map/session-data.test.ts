// What a map remembers of its session survives storing, and damage counts as missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_RECORD } from '../model/session';
import { restoreFixed, restoreRecord } from './session-data';

const RECORD = {
  started: 1000,
  ended: 0,
  entered: 2000,
  notesBefore: 4,
  steps: {
    persona: { planned: 300, actual: 280, notes: 1 },
    'see+hear': { planned: 240, actual: 0, skipped: true },
  },
  prompts: { hear: ['hear.messages', 'own.1'] },
};

describe('restoreFixed', () => {
  it.each([
    [
      { hear: 300, 'see+hear': 1 },
      { hear: 300, 'see+hear': 1 },
    ],
    [{ a: 0, b: -5, c: 1.5, d: '60', e: null, f: 86_401, g: 86_400 }, { g: 86_400 }],
    [null, {}],
    [[60], {}],
    ['x', {}],
  ])('of %o is %o', (stored, fixed) => expect(restoreFixed(stored)).toEqual(fixed));
});

describe('restoreRecord', () => {
  it('gives back what was stored', () => {
    expect(restoreRecord(JSON.parse(JSON.stringify(RECORD)))).toEqual(RECORD);
    expect(restoreRecord(JSON.parse(JSON.stringify(NO_RECORD)))).toEqual(NO_RECORD);
  });

  it.each([null, undefined, 5, 'x', [], {}])('takes %o for a session that has not begun', (stored) => {
    expect(restoreRecord(stored)).toEqual(NO_RECORD);
  });

  it('takes a session whose step nobody entered for one that has not begun', () => {
    expect(restoreRecord({ ...RECORD, entered: 'noon' })).toMatchObject({ started: 0, entered: 0 });
  });

  it('leaves out steps and prompts that are damaged', () => {
    const steps = { a: { planned: 1 }, b: null, c: { planned: 1, actual: 2, skipped: 'yes', notes: -1 } };
    expect(restoreRecord({ ...RECORD, steps, prompts: { hear: ['x', 5], vote: ['y'], see: 'z' } })).toEqual({
      ...RECORD,
      steps: { c: { planned: 1, actual: 2 } },
      prompts: { hear: ['x'] },
    });
  });

  it('makes a sound record of anything, once and for all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const record = restoreRecord({ ...RECORD, steps: one, prompts: other });
        expect(restoreRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });
});
