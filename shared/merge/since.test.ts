// What a map remembers of itself tells what changed later, as comparing the two whole maps would.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOf } from '../../tests/harness/fixture-maps';
import { randomMap } from '../../tests/harness/random-map';
import { RUNS } from '../../tests/harness/runs';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { type Baseline, parseBaseline, toBaseline } from './baseline';
import { diffMaps } from './diff-maps';
import { dueActions, hasChangedSince, proposeOrder, SINCE_KINDS, sinceBaseline } from './since';

const AT = '2026-12-01T09:00:00.000Z';
const baselineOf = (map: EmpathyMap): Baseline => parseBaseline(toBaseline(map, AT)) as Baseline;

const before = mapOf(['Waits', 'Sees a queue', 'Says fine', 'Hears music', 'Loses time', 'Wants calm']);
const LONG = `${'She tells it at length. '.repeat(20)}The end.`;

const changedNotes = (map: EmpathyMap, change: (note: Note) => Note | null): EmpathyMap => ({
  ...map,
  sections: map.sections.map((section) => ({
    ...section,
    notes: section.notes.map(change).filter((note) => note !== null),
  })),
});

const aboutOf = (map: EmpathyMap, now: EmpathyMap) => {
  const { notes } = sinceBaseline(baselineOf(map), now);
  return Object.fromEntries(SINCE_KINDS.map((kind) => [kind, notes[kind].map(({ about }) => about)]));
};
const NOTHING = { fresh: [], reworded: [], moved: [], answered: [], proven: [], gone: [] };

describe('since a map was remembered', () => {
  it.each<[keyof typeof NOTHING, string, (note: Note) => Note | null]>([
    ['reworded', 'Waits', (note) => (note.id === 'n1' ? { ...note, text: 'Waits for long' } : note)],
    ['proven', 'Waits', (note) => (note.id === 'n1' ? { ...note, evidence: 'quote' } : note)],
    ['answered', 'Waits', (note) => (note.id === 'n1' ? { ...note, check: { verdict: 'held' } } : note)],
    ['gone', 'Waits', (note) => (note.id === 'n1' ? null : note)],
  ])('says that a note is %s', (kind, about, change) => {
    expect(aboutOf(before, changedNotes(before, change))).toEqual({ ...NOTHING, [kind]: [about] });
  });

  it('says which notes are new and which are in another section', () => {
    const [first, second, ...others] = before.sections;
    if (!first || !second) throw new Error('no sections');
    const [moved] = first.notes as [Note];
    const fresh: Note = { id: 'n9', text: 'Phones', evidence: 'assumption' };
    const now = {
      ...before,
      sections: [{ ...first, notes: [] }, { ...second, notes: [...second.notes, moved, fresh] }, ...others],
    };
    expect(aboutOf(before, now)).toEqual({ ...NOTHING, fresh: ['Phones'], moved: ['Waits'] });
  });

  it('counts neither a guess that a model backs nor evidence that became a guess as proof', () => {
    const asked = (evidence: Note['evidence']) =>
      changedNotes(before, (note) => (note.id === 'n1' ? { ...note, evidence } : note));
    expect(aboutOf(before, asked('ai')).proven).toEqual([]);
    expect(aboutOf(asked('quote'), before).proven).toEqual([]);
  });

  it('tells a long text that was reworded at its end from one that was not', () => {
    const long = changedNotes(before, (note) => (note.id === 'n1' ? { ...note, text: LONG } : note));
    const now = changedNotes(long, (note) =>
      note.id === 'n1' ? { ...note, text: `${LONG} Or not.` } : note,
    );
    expect(aboutOf(long, long)).toEqual(NOTHING);
    expect(aboutOf(long, now)).toEqual({ ...NOTHING, reworded: [`${LONG.slice(0, 120)}…`] });
  });

  it('says what became of actions and the problem', () => {
    const then: EmpathyMap = {
      ...before,
      problemStatement: { text: 'Dana waits' },
      actions: [{ id: 'a1', text: 'Ask', owner: 'Ben', status: 'open', measure: 'Calls' }],
    };
    const now: EmpathyMap = {
      ...then,
      problemStatement: { text: 'Dana waits too long' },
      actions: [
        { id: 'a1', text: 'Ask', owner: 'Ben', status: 'done', measure: 'Calls' },
        { id: 'a2', text: 'Try', status: 'open' },
      ],
    };
    const { others } = sinceBaseline(baselineOf(then), now);
    expect(others.map(({ of, kind, field, before: was, after }) => [of, kind, field, was, after])).toEqual([
      ['problem', 'changed', '', 'Dana waits', 'Dana waits too long'],
      ['action', 'added', '', '', 'Try'],
      ['action', 'changed', 'status', 'open', 'done'],
    ]);
  });

  it('says nothing of a map that has not changed, whatever is in it', () => {
    fc.assert(
      fc.property(randomMap, (map) => {
        expect(hasChangedSince(sinceBaseline(baselineOf(map), map))).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('names the same notes as comparing the whole maps does, in whichever order the notes stand', () => {
    const short = randomMap.map((map) =>
      changedNotes(map, (note) => ({ ...note, text: note.text.slice(0, 100) || 'x' })),
    );
    fc.assert(
      fc.property(short, short, fc.boolean(), (one, other, isTurned) => {
        const turned = (map: EmpathyMap) => ({
          ...map,
          sections: map.sections.map((section) => ({ ...section, notes: [...section.notes].reverse() })),
        });
        const { notes } = sinceBaseline(baselineOf(isTurned ? turned(one) : one), other);
        const whole = diffMaps(one, other).notes;
        expect([notes.fresh.length, notes.gone.length]).toEqual([whole.added, whole.removed]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what is stored', () => {
  it('stays small on a large map, and then still knows each note', () => {
    const large = mapOf(Array.from({ length: 2000 }, (_none, at) => `${at} ${LONG}`));
    expect(toBaseline(large, AT).length).toBeLessThan(160_000);
    const now = changedNotes(large, (note) => (note.id === 'n7' ? { ...note, text: `${note.text}!` } : note));
    expect(aboutOf(large, now).reworded).toHaveLength(1);
  });

  it.each(['', 'null', '{}', '{"at":"yesterday","notes":{},"problem":"","actions":[]}'])(
    'is as good as nothing if it says %s',
    (stored) => expect(parseBaseline(stored)).toBe(null),
  );
});

describe('actions that are due', () => {
  const action = (id: string, due: string, status: 'open' | 'doing' | 'done' = 'open') => ({
    ...{ id, text: id, status },
    due,
  });
  it('are late before today and soon within a week, the earliest first', () => {
    const actions = [
      action('next week', '2026-12-08'),
      action('today', '2026-12-01', 'doing'),
      action('yesterday', '2026-11-30'),
      action('long ago', '2025-01-01'),
      action('done', '2026-11-30', 'done'),
      action('later', '2026-12-09'),
      action('someday', 'soon'),
      action('done some day', 'soon', 'done'),
      action('no day', ' '),
      action('in words', '3 Dec'),
    ];
    const { late, soon, unclear } = dueActions({ ...before, actions }, '2026-12-01');
    expect(late.map(({ id }) => id)).toEqual(['long ago', 'yesterday']);
    expect(soon.map(({ id }) => id)).toEqual(['today', 'in words', 'next week']);
    expect(unclear.map(({ id }) => id)).toEqual(['someday']);
  });

  it('are found across the end of a year', () => {
    const { soon } = dueActions({ ...before, actions: [action('new year', '2027-01-02')] }, '2026-12-28');
    expect(soon.map(({ id }) => id)).toEqual(['new year']);
  });
});

describe('the order of the next session', () => {
  it('begins with what was refuted, then few notes, then no evidence, and keeps the rest as it was', () => {
    const texts = Array.from({ length: 24 }, (_none, at) => `Note ${at}`);
    const map = changedNotes(
      mapOf(texts, () => ({ evidence: 'quote' })),
      (note) => {
        if (note.id === 'n6') return { ...note, check: { verdict: 'refuted' } };
        return note;
      },
    );
    const now = {
      ...map,
      order: { ...map.order, sections: ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'] },
      sections: map.sections.map((section) => {
        if (section.id === 'hear') return { ...section, notes: section.notes.slice(0, 1) };
        if (section.id !== 'pain') return section;
        return {
          ...section,
          notes: section.notes.map((note) => ({ ...note, evidence: 'assumption' as const })),
        };
      }),
    };
    expect(proposeOrder(now, 4)).toEqual([
      { section: 'gain', refuted: 1, isThin: false, isUnbacked: false },
      { section: 'hear', refuted: 0, isThin: true, isUnbacked: false },
      { section: 'pain', refuted: 0, isThin: false, isUnbacked: true },
      { section: 'see', refuted: 0, isThin: false, isUnbacked: false },
      { section: 'say-do', refuted: 0, isThin: false, isUnbacked: false },
      { section: 'think-feel', refuted: 0, isThin: false, isUnbacked: false },
    ]);
  });
});
