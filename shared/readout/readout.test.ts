// What the page chooses from a map: themes, their quotes, the contradiction, guesses, and the notes behind them.
import { describe, expect, it } from 'vitest';
import { fixtureMaps, mapOf } from '../../tests/harness/fixture-maps';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { readoutOf } from './readout';

/** A map with these notes, each with its name as text, id `n1`, `n2` … dealt to the sections in turn. */
function readoutWith(notes: readonly Partial<Note>[], parts: Partial<EmpathyMap> = {}) {
  const texts = notes.map((_note, at) => `Note ${at + 1}`);
  return readoutOf({ ...mapOf(texts, (at) => notes[at] ?? {}), ...parts });
}

const themesIn = ({ themes }: ReturnType<typeof readoutOf>) =>
  themes.map(({ name, notes, votes, quote }) => [name, notes.length, votes, quote.note.id]);

describe('themes', () => {
  it('stand by votes, then by notes, each with the note that says it best', () => {
    const readout = readoutWith([
      { theme: 'Money', votes: 1 },
      { theme: 'Waiting', votes: 2, evidence: 'data' },
      { theme: 'waiting ', evidence: 'quote' },
      { theme: 'Trust', votes: 1 },
      { theme: 'Trust' },
    ]);
    expect(themesIn(readout)).toEqual([
      ['Waiting', 2, 2, 'n3'],
      ['Trust', 2, 1, 'n4'],
      ['Money', 1, 1, 'n1'],
    ]);
  });

  it('are five at most, and only three if nobody voted for the others', () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((theme) => ({ theme }));
    expect(themesIn(readoutWith(six)).map(([name]) => name)).toEqual(['A', 'B', 'C', 'D', 'E']);
    const voted = six.map((note, at) => (at === 5 ? { ...note, votes: 1 } : note));
    expect(themesIn(readoutWith(voted)).map(([name]) => name)).toEqual(['F', 'A', 'B']);
  });

  it('are made up to three with the notes that got most votes and have none', () => {
    const readout = readoutWith([
      { theme: 'Waiting', votes: 1 },
      { votes: 1 },
      { votes: 3 },
      { votes: 2 },
      {},
    ]);
    expect(themesIn(readout)).toEqual([
      ['Waiting', 1, 1, 'n1'],
      ['', 1, 3, 'n3'],
      ['', 1, 2, 'n4'],
    ]);
  });
});

describe('the contradiction', () => {
  const ends = ({ contradiction }: ReturnType<typeof readoutOf>) =>
    contradiction && [contradiction.from.note.id, contradiction.to.note.id, contradiction.label];

  it('is the one with most votes on its notes, then with more evidence, then the first', () => {
    const notes: Partial<Note>[] = [{ votes: 1 }, { evidence: 'quote' }, { votes: 1 }, {}];
    const pair = (from: string, to: string) => ({ from, to });
    const of = (...tensions: { from: string; to: string; label?: string }[]) =>
      ends(readoutWith(notes, { tensions }));
    expect(of(pair('n2', 'n4'), { ...pair('n1', 'n3'), label: 'told' })).toEqual(['n1', 'n3', 'told']);
    expect(of(pair('n1', 'n4'), pair('n3', 'n2'))).toEqual(['n3', 'n2', '']);
    expect(of(pair('n1', 'n4'), pair('n3', 'n4'))).toEqual(['n1', 'n4', '']);
  });

  it('is none where nobody drew one between two notes of the map', () => {
    expect(readoutWith([{}], { tensions: [{ from: 'n1', to: 'gone' }] }).contradiction).toBeNull();
  });
});

it('lists five guesses, most votes first, and counts the others', () => {
  const guesses = Array.from({ length: 7 }, (_none, at) => (at === 6 ? { votes: 1 } : {}));
  const { unknown, moreUnknown } = readoutWith([...guesses, { evidence: 'data' }]);
  expect(unknown.map(({ note }) => note.id)).toEqual(['n7', 'n1', 'n2', 'n3', 'n4']);
  expect(moreUnknown).toBe(2);
});

it('takes what customers said is so for known, and quotes what they refuted last', () => {
  const answered = (verdict: 'held' | 'refuted', votes: number) => ({
    theme: 'Phone',
    votes,
    check: { verdict },
  });
  const readout = readoutWith([answered('refuted', 2), answered('held', 1), { theme: 'Phone' }]);
  expect([readout.backed, readout.unknown.map(({ note }) => note.id)]).toEqual([1, ['n3']]);
  expect(themesIn(readout)).toEqual([['Phone', 3, 3, 'n2']]);
});

it('keeps every note that a part rests on, in map order, and how many of all have evidence', () => {
  const { behind, notes, backed } = readoutOf(fixtureMaps.small);
  expect([behind.map(({ note }) => note.id), notes, backed]).toEqual([['n1', 'n2', 'n3', 'n4'], 4, 2]);
});

it('is empty for an empty map', () => {
  expect(readoutOf(fixtureMaps.empty)).toEqual({
    ...{ themes: [], contradiction: null, unknown: [], moreUnknown: 0, behind: [], notes: 0, backed: 0 },
  });
});
