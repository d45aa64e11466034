// Searching notes: by everything known about them, and without going through thousands of notes at each key.
import { describe, expect, it } from 'vitest';
import type { PlacedNote } from '../../shared/insight/notes';
import type { Note } from '../../shared/model/empathy-map';
import { localeFor } from '../locale';
import { noteFinder } from './find-notes';

const en = localeFor('en');

const hear = { id: 'hear' as const, title: 'Hear', notes: [] };

const placed: PlacedNote[] = [
  {
    note: { id: 'a', text: 'Trusts nurses', author: 'Ana', tags: ['desk'], check: { verdict: 'refuted' } },
    section: hear,
  },
  { note: { id: 'b', text: 'Waits', evidence: 'quote', source: 'Visit 3', theme: 'Phone' }, section: null },
];

const found = (wanted: string): string =>
  noteFinder(
    placed,
    en,
  )(wanted)
    .map(({ note }) => note.id)
    .join('');

describe('noteFinder', () => {
  it.each([
    ['', 'ab'],
    ['  ', 'ab'],
    ['NURSES', 'a'],
    ['nurses trusts', 'a'],
    ['trusts visit', ''],
    ['ana', 'a'],
    ['desk', 'a'],
    ['visit', 'b'],
    ['phone', 'b'],
    ['hear', 'a'],
    ['in no section', 'b'],
    ['quote', 'b'],
    ['assumption', 'a'],
    ['refuted', 'a'],
  ])('finds by all of the words, whatever is known: %j finds %j', (wanted, ids) => {
    expect(found(wanted)).toBe(ids);
  });

  it('reads each note once, however often it is searched', () => {
    let reads = 0;
    const counted = Array.from({ length: 100 }, (_none, at): PlacedNote => {
      const note = { id: `n${at}` } as Note;
      Object.defineProperty(note, 'text', {
        get() {
          reads += 1;
          return `Note ${at}`;
        },
      });
      return { note, section: hear };
    });
    const find = noteFinder(counted, en);
    expect(reads).toBe(0);
    expect(['n', 'no', 'not', 'note 7'].map((wanted) => find(wanted).length)).toEqual([100, 100, 100, 19]);
    expect(reads).toBe(100);
  });
});
