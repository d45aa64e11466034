// Tests the coverage, the assumptions and the vote ranking of a map.
import { describe, expect, it } from 'vitest';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { assumptionsIn } from './assumptions';
import { coverageOf } from './coverage';
import { overVotes, rankByVotes } from './votes';

const note = (id: string, changes: Partial<Note> = {}): Note => ({ id, text: `Text of ${id}`, ...changes });

const map: EmpathyMap = {
  type: 'empathy-map',
  version: 1,
  source: 'test',
  id: 'm',
  title: '',
  language: 'en',
  template: 'six-section',
  createdAt: '2026-11-21T10:00:00.000Z',
  exportedAt: '2026-11-21T11:00:00.000Z',
  persona: { name: '' },
  order: { preset: 'outside-in', sections: [] },
  sections: [
    {
      id: 'hear',
      title: 'Hears',
      prompts: [
        { id: 'hear.friends', text: 'What do friends say?' },
        { id: 'hear.work', text: 'What do colleagues say?' },
      ],
      notes: [
        note('a', { author: 'Ada', votes: 2, evidence: 'quote' }),
        note('b', { author: 'Ada', evidence: 'assumption' }),
        note('c', { author: 'Bo', votes: 3 }),
        note('d', { evidence: 'data', votes: 2 }),
      ],
    },
    { id: 'pain', title: 'Pain', notes: [] },
  ],
  unplaced: [note('e', { votes: 2 })],
};

const none = { quote: 0, observed: 0, data: 0, inferred: 0, assumption: 0, ai: 0 };

describe('coverageOf', () => {
  it('counts notes, known people, votes and evidence in each section', () => {
    expect(coverageOf(map, 4)).toEqual([
      {
        ...{
          id: 'hear',
          title: 'Hears',
          notes: 4,
          people: 2,
          votes: 7,
          backed: 0.5,
          isThin: false,
          wanted: 4,
        },
        evidence: { ...none, quote: 1, data: 1, assumption: 2 },
      },
      {
        ...{ id: 'pain', title: 'Pain', notes: 0, people: 0, votes: 0, backed: 0, isThin: true, wanted: 4 },
        evidence: none,
      },
    ]);
  });

  it.each([
    [1, 3, false],
    [4, 4, false],
    [5, 5, true],
  ])('wants one note per person, at least three: for %d people %d', (people, wanted, isThin) => {
    const [hear] = coverageOf(map, people);
    expect([hear?.wanted, hear?.isThin]).toEqual([wanted, isThin]);
  });
});

describe('what a language model wrote', () => {
  it('is counted, is never backed, and is to be checked', () => {
    const notes = [note('x', { evidence: 'ai', votes: 4 }), note('y', { evidence: 'quote' })];
    const written: EmpathyMap = { ...map, sections: [{ id: 'hear', title: 'Hears', notes }], unplaced: [] };
    const [hear] = coverageOf(written, 1);
    expect([hear?.evidence.ai, hear?.backed]).toEqual([1, 0.5]);
    expect(assumptionsIn(written).map((each) => each.note)).toEqual(['x']);
  });
});

describe('assumptionsIn', () => {
  it("lists what nobody has heard, seen or counted, most votes first, with its section and that section's first prompt", () => {
    const hear = { section: { id: 'hear', title: 'Hears' }, prompt: 'What do friends say?' };
    expect(assumptionsIn(map)).toEqual([
      { note: 'c', text: 'Text of c', votes: 3, ...hear },
      { note: 'e', text: 'Text of e', votes: 2, section: null, prompt: '' },
      { note: 'b', text: 'Text of b', votes: 0, ...hear },
    ]);
  });
});

describe('votes', () => {
  it('rank notes by their number, ties in map order', () => {
    expect(rankByVotes(map).map((placed) => placed.note.id)).toEqual(['c', 'a', 'd', 'e']);
  });

  it('are reported only above the limit', () => {
    const voters = [
      { name: 'Ada', votes: 5 },
      { name: 'Bo', votes: 3 },
    ];
    expect(overVotes(voters, 3)).toEqual([{ name: 'Ada', over: 2 }]);
  });
});
