// Tests that session data survives storage, and that damaged parts count as missing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_RECORD } from '../model/session';
import { sectionIds } from '../templates';
import { restoreFixed, restoreRecord } from './session-data';

const SECTIONS = sectionIds('six-section');

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
  ])('restores %o as %o', (stored, fixed) => expect(restoreFixed(stored)).toEqual(fixed));
});

describe('restoreRecord', () => {
  it('round-trips a stored record', () => {
    expect(restoreRecord(JSON.parse(JSON.stringify(RECORD)), SECTIONS)).toEqual(RECORD);
    expect(restoreRecord(JSON.parse(JSON.stringify(NO_RECORD)), SECTIONS)).toEqual(NO_RECORD);
  });

  it.each([null, undefined, 5, 'x', [], {}])('treats %o as a session that has not begun', (stored) => {
    expect(restoreRecord(stored, SECTIONS)).toEqual(NO_RECORD);
  });

  it('treats a session whose step was never entered as not begun', () => {
    expect(restoreRecord({ ...RECORD, entered: 'noon' }, SECTIONS)).toMatchObject({ started: 0, entered: 0 });
  });

  it('drops damaged steps and prompts', () => {
    const steps = { a: { planned: 1 }, b: null, c: { planned: 1, actual: 2, skipped: 'yes', notes: -1 } };
    expect(
      restoreRecord({ ...RECORD, steps, prompts: { hear: ['x', 5], vote: ['y'], see: 'z' } }, SECTIONS),
    ).toEqual({
      ...RECORD,
      steps: { c: { planned: 1, actual: 2 } },
      prompts: { hear: ['x'] },
    });
  });

  it('makes a valid record of anything, and is idempotent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const record = restoreRecord({ ...RECORD, steps: one, prompts: other }, SECTIONS);
        expect(restoreRecord(JSON.parse(JSON.stringify(record)), SECTIONS)).toEqual(record);
      }),
    );
  });
});
