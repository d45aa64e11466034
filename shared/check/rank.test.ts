// Tests what is asked about first: by points that add up, whatever order votes, actions and lines come in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapAround } from '../exchange/whole-map';
import { notesOf } from '../insight/notes';
import { VERDICTS } from '../model/check';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { EVIDENCE } from '../model/evidence';
import { rankChecks } from './rank';

const note = (id: string, changes: Partial<Note> = {}): Note => ({ id, text: `Says ${id}`, ...changes });
const mapOf = (notes: Note[], changes: Partial<EmpathyMap> = {}): EmpathyMap =>
  mapAround({ id: 'm', sections: [{ id: 'hear', title: 'Hear', notes }], ...changes }, '');
const pointsOf = (map: EmpathyMap) => rankChecks(map).map(({ note: { id }, points }) => [id, points]);

describe('rankChecks', () => {
  it('adds up votes and what rests on a note, twice as much for a guess as for what is inferred', () => {
    const notes = [
      note('a', { votes: 3 }),
      note('b', { votes: 3, evidence: 'inferred' }),
      note('c'),
      note('d', { evidence: 'ai' }),
    ];
    const map = mapOf(notes, {
      problemStatement: { text: 'P', notes: ['c'] },
      actions: [
        { id: 'x', text: 'X', status: 'open', notes: ['c', 'c'] },
        { id: 'y', text: 'Y', status: 'done', notes: ['c', 'd'] },
      ],
      tensions: [{ from: 'c', to: 'a' }],
    });
    expect(rankChecks(map).map(({ section: _s, note: { id }, ...why }) => ({ id, ...why }))).toEqual([
      { id: 'c', votes: 0, problem: 2, actions: 2, tensions: 1, doubt: 2, points: 12 },
      { id: 'a', votes: 3, problem: 0, actions: 0, tensions: 1, doubt: 2, points: 10 },
      { id: 'b', votes: 3, problem: 0, actions: 0, tensions: 0, doubt: 1, points: 4 },
      { id: 'd', votes: 0, problem: 0, actions: 1, tensions: 0, doubt: 2, points: 4 },
    ]);
  });

  it.each(['quote', 'observed', 'data'] as const)('has nothing to test about %s', (evidence) => {
    expect(pointsOf(mapOf([note('a', { evidence, votes: 9 }), note('b')]))).toEqual([['b', 2]]);
  });

  it('puts answered notes last, and doubts mixed answers half', () => {
    const answered = VERDICTS.map((verdict) => note(verdict, { votes: 4, check: { verdict } }));
    expect(pointsOf(mapOf([...answered, note('open')]))).toEqual([
      ['mixed', 5],
      ['open', 2],
      ['held', 0],
      ['refuted', 0],
    ]);
  });
});

const arbitraryNotes = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record(
          {
            votes: fc.nat(6),
            evidence: fc.constantFrom(...EVIDENCE),
            check: fc.record({ verdict: fc.constantFrom(...VERDICTS) }, { requiredKeys: [] }),
          },
          { requiredKeys: [] },
        )
        .map((changes) => note(`n${id}`, changes)),
    ),
  ),
);
const arbitraryMap = arbitraryNotes.chain((notes) => {
  const some = fc.subarray(notes.map(({ id }) => id));
  return fc
    .record({
      problem: some,
      actions: fc.array(some, { maxLength: 3 }),
      lines: fc.array(some, { maxLength: 3 }),
    })
    .map(({ problem, actions, lines }) =>
      mapOf(notes, {
        problemStatement: { text: 'P', notes: problem },
        actions: actions.map((of, at) => ({ id: `a${at}`, text: '', status: 'open' as const, notes: of })),
        tensions: lines.flatMap(([from, to]) => (from && to ? [{ from, to }] : [])),
      }),
    );
});

describe('any map', () => {
  it('ranks by points that add up, equal ones in reading order, and drops only what needs no test', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const ranked = rankChecks(map);
        const place = new Map(notesOf(map).map(({ note: { id } }, at) => [id, at]));
        ranked.forEach((one, at) => {
          const sum = 1 + one.votes + one.problem + one.actions + one.tensions;
          expect(one.points).toBe(sum * one.doubt);
          const next = ranked[at + 1];
          if (next === undefined) return;
          expect(one.points).toBeGreaterThanOrEqual(next.points);
          if (one.points === next.points)
            expect(place.get(one.note.id)).toBeLessThan(place.get(next.note.id) ?? -1);
        });
        const shown = new Set(ranked.map(({ note: { id } }) => id));
        const left = notesOf(map).filter(({ note: { id } }) => !shown.has(id));
        for (const { note: one } of left) {
          expect(['quote', 'observed', 'data']).toContain(one.evidence);
          expect(one.check).toBeUndefined();
        }
      }),
    );
  });

  it('gives each note the same points whatever order actions, lines and references come in', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const turned = {
          ...map,
          problemStatement: { text: 'P', notes: [...(map.problemStatement?.notes ?? [])].reverse() },
          actions: [...(map.actions ?? [])].reverse(),
          tensions: (map.tensions ?? []).map(({ from, to }) => ({ from: to, to: from })).reverse(),
        };
        expect(pointsOf(turned)).toEqual(pointsOf(map));
      }),
    );
  });
});
