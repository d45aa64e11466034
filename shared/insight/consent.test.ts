// Which notes are held back: by what their source names and what is said of its consent.
import { describe, expect, it } from 'vitest';
import { toWholeMap } from '../exchange/whole-map';
import type { EmpathyMap } from '../model/empathy-map';
import { notesWithoutConsent } from './consent';

type Research = NonNullable<NonNullable<EmpathyMap['context']>['research']>;

function heldFor(research: Research, sources: readonly (string | undefined)[]): number[] {
  const notes = sources.map((source, at) => ({ id: String(at), text: 'x', ...(source ? { source } : {}) }));
  const sections = [{ id: 'hear' as const, title: 'Hear', notes }];
  const map = toWholeMap({ id: 'm', context: { research }, sections }, '2026-11-21T10:00:00.000Z');
  return [...notesWithoutConsent(map)].map(Number);
}

describe('notesWithoutConsent', () => {
  it('holds back what names the research, alone or with person and time, however it is written', () => {
    const research: Research = [{ kind: 'interview', title: 'Spring round', consent: false }];
    const sources = [
      'Spring round',
      'spring ROUND · P3 · 12:31',
      'Interviews：Spring round, P3',
      'Spring rounds',
      'P3',
      undefined,
    ];
    expect(heldFor(research, sources)).toEqual([0, 1, 2]);
  });

  it('asks the entry that fits best', () => {
    const research: Research = [
      { kind: 'interview', title: 'Spring', consent: true },
      { kind: 'interview', title: 'Spring round', consent: false },
    ];
    expect(heldFor(research, ['Spring', 'Spring, P1', 'Spring round, P1'])).toEqual([2]);
  });

  it('knows research without a title by its kind', () => {
    expect(heldFor([{ kind: 'focus-group', consent: false }], ['Focus groups, May', 'Focus'])).toEqual([0]);
  });

  it('takes silence for no, where there is somebody to ask', () => {
    const said: Research = [
      { kind: 'interview', title: 'A' },
      { kind: 'analytics', title: 'B' },
      { kind: 'analytics', title: 'C', consent: false },
      { kind: 'interview', title: 'D', consent: true },
    ];
    expect(heldFor(said, ['A', 'B', 'C', 'D'])).toEqual([0, 2]);
  });
});
