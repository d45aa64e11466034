// What changed between two maps: each kind of change, whatever the order, and figures that add up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../tests/harness/runs';
import { toWholeMap } from '../exchange/whole-map';
import { localeTexts } from '../locales/all';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { describeChange } from './describe-diff';
import { diffFiles, diffMaps, hasChanges } from './diff-maps';

const NOW = '2026-11-21T10:00:00.000Z';
const SECTIONS = { hear: 'Hear', see: 'See', pain: 'Pain' } as const;
type Place = keyof typeof SECTIONS;

const build = (notes: readonly (Note & { in: Place })[], more: Partial<EmpathyMap> = {}): EmpathyMap =>
  toWholeMap(
    {
      id: 'm',
      title: 'Clinic',
      persona: { name: 'Dana' },
      sections: (Object.keys(SECTIONS) as Place[]).map((id) => ({
        id,
        title: SECTIONS[id],
        notes: notes.filter((note) => note.in === id).map(({ in: _in, ...note }) => note),
      })),
      ...more,
    },
    NOW,
  );

const { board, window } = localeTexts('en');
const said = (before: EmpathyMap, after: EmpathyMap) =>
  diffMaps(before, after).changes.map((change) => describeChange(change, { board, texts: window }));

const before = build(
  [
    { in: 'hear', id: '1', text: 'Call at eight' },
    { in: 'hear', id: '2', text: 'No slot left', votes: 1 },
    { in: 'see', id: '3', text: 'Posters' },
    { in: 'pain', id: '4', text: 'Waiting' },
  ],
  {
    actions: [{ id: 'a', text: 'Call back', status: 'open' }],
    tensions: [{ from: '1', to: '3' }],
    problemStatement: { text: 'Waiting costs a day' },
  },
);

describe('diffMaps', () => {
  it('says what is new, gone, moved, reworded and backed by now', () => {
    const after = build(
      [
        { in: 'hear', id: '1', text: 'Call at nine', evidence: 'quote', source: 'P3' },
        { in: 'see', id: '2', text: 'No slot left', votes: 3 },
        { in: 'pain', id: '4', text: 'Waiting' },
        { in: 'pain', id: '5', text: 'Two buses' },
      ],
      {
        title: 'Clinic, May',
        actions: [
          { id: 'a', text: 'Call back', status: 'done', owner: 'Bo' },
          { id: 'b', text: 'Ask five patients', status: 'open' },
        ],
        tensions: [{ from: '2', to: '1' }],
      },
    );
    expect(said(before, after)).toEqual([
      '~ Title: “Clinic” → “Clinic, May”',
      '~ Problem statement: “Waiting costs a day” → nothing',
      '+ Pain: “Two buses”',
      '- See: “Posters”',
      '~ Hear: “Call at eight” → “Call at nine”',
      '~ Hear: “Call at eight” · Evidence: assumption → quote',
      '~ Hear: “Call at eight” · Source: nothing → “P3”',
      '~ See: “No slot left” · Section: Hear → See',
      '~ See: “No slot left” · Votes: 1 → 3',
      '+ Actions: “Ask five patients”',
      '~ Actions: “Call back” · Owner: nothing → “Bo”',
      '~ Actions: “Call back” · Status: Open → Done',
      '+ Contradictions: “Call at nine ↔ No slot left”',
      '- Contradictions: “Call at eight ↔ Posters”',
    ]);
    expect(diffMaps(before, after).notes).toEqual({ added: 1, removed: 1, changed: 2, same: 1 });
  });

  it('knows notes by their words where a program has given them other ids', () => {
    const renamed = build([
      { in: 'pain', id: 'x1', text: 'Waiting' },
      { in: 'see', id: 'x2', text: 'Call at eight' },
      { in: 'hear', id: 'x3', text: 'No slot left', votes: 1 },
      { in: 'see', id: 'x4', text: 'Posters' },
    ]);
    expect(diffMaps(before, renamed).notes).toEqual({ added: 0, removed: 0, changed: 1, same: 3 });
  });
});

const note = fc.record({
  id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
  text: fc.constantFrom('Waits', 'Calls', 'Waits again', 'Likes it'),
  in: fc.constantFrom<Place>('hear', 'see', 'pain'),
  votes: fc.nat({ max: 2 }),
});
const notes = fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 8 });
const numRuns = RUNS;

describe('of any two maps', () => {
  it('the figures add up to all notes of both', () => {
    fc.assert(
      fc.property(notes, notes, (mine, theirs) => {
        const { changes, notes: counts } = diffMaps(build(mine), build(theirs));
        expect(counts.added + counts.changed + counts.same).toBe(theirs.length);
        expect(counts.removed + counts.changed + counts.same).toBe(mine.length);
        const of = (kind: string) => changes.filter((change) => change.of === 'note' && change.kind === kind);
        expect([of('added').length, of('removed').length]).toEqual([counts.added, counts.removed]);
        expect(new Set(of('changed').map(({ id }) => id)).size).toBe(counts.changed);
      }),
      { numRuns },
    );
  });

  it('the order of notes makes no difference', () => {
    const shuffled = notes.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([mine, mineMixed], [theirs, theirsMixed]) => {
        expect(diffMaps(build(mineMixed), build(theirsMixed))).toEqual(diffMaps(build(mine), build(theirs)));
      }),
      { numRuns },
    );
  });

  it('nothing changes from a map to itself, and the way back has the opposite figures', () => {
    fc.assert(
      fc.property(notes, notes, (mine, theirs) => {
        expect(diffMaps(build(mine), build([...mine].reverse())).changes).toEqual([]);
        const { added, removed, changed, same } = diffMaps(build(mine), build(theirs)).notes;
        const back = diffMaps(build(theirs), build(mine)).notes;
        expect(back).toEqual({ added: removed, removed: added, changed, same });
      }),
      { numRuns },
    );
  });
});

describe('diffFiles', () => {
  it('pairs maps by id, a single one in each file in any case, and names the others', () => {
    const other = { ...before, id: 'n', title: 'Bakery' };
    expect(hasChanges(diffFiles([before], [{ ...before, id: 'new' }]))).toBe(false);
    const two = diffFiles([before, other], [before, { ...other, id: 'o', title: 'Fleet' }]);
    expect([two.maps.map(({ id }) => id), two.removed, two.added, hasChanges(two)]).toEqual([
      ['m'],
      ['Bakery'],
      ['Fleet'],
      true,
    ]);
  });
});
