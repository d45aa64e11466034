// Tests counting notes and naming their authors as notes come and go.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionIds } from '../templates';
import { type IndexEntry, NoteIndex } from './note-index';

const SECTION_IDS = sectionIds('six-section');

const entry = (section: IndexEntry['section'], author = '', path: string[] = []): IndexEntry => ({
  section,
  author,
  path,
});

describe('NoteIndex', () => {
  it('counts notes, and names each author once per section', () => {
    const index = new NoteIndex();
    index.set('1', entry('hear', 'Maya'));
    index.set('2', entry('hear', 'Maya'));
    index.set('3', entry('hear', 'Otis'));
    index.set('4', entry('see', 'Maya'));
    index.set('5', entry(null, 'Maya'));
    expect(index.counts()).toEqual({
      hear: { notes: 3, names: ['Maya', 'Otis'] },
      see: { notes: 1, names: ['Maya'] },
    });
  });

  it('does not name unknown authors', () => {
    const index = new NoteIndex();
    index.set('1', entry('hear'));
    expect(index.counts()).toEqual({ hear: { notes: 1, names: [] } });
    index.set('2', entry('hear', 'Maya'));
    index.set('3', entry('hear'));
    expect(index.counts()).toEqual({ hear: { notes: 3, names: ['Maya'] } });
    expect(index.drop('2')).toBe(true);
    expect(index.counts()).toEqual({ hear: { notes: 2, names: [] } });
  });

  it('treats a note that is set again as moved', () => {
    const index = new NoteIndex();
    index.set('1', entry('hear', 'Maya'));
    index.set('1', entry('see', 'Maya'));
    expect(index.counts()).toEqual({ see: { notes: 1, names: ['Maya'] } });
  });

  it('drops all notes inside a dropped group, at any depth', () => {
    const index = new NoteIndex();
    index.set('1', entry('hear', '', ['root', 'group', 'inner']));
    index.set('2', entry('hear', '', ['root', 'group']));
    index.set('3', entry('hear', '', ['root']));
    expect(index.drop('group')).toBe(false);
    expect(index.counts()).toEqual({ hear: { notes: 1, names: [] } });
    index.drop('inner');
    index.drop('unheard of');
    expect(index.counts()).toEqual({ hear: { notes: 1, names: [] } });
  });

  it('always agrees with a fresh count', () => {
    const step = fc.record({
      note: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      section: fc.constantFrom(null, ...SECTION_IDS),
      author: fc.constantFrom('', 'Maya', 'Otis'),
      path: fc.subarray(['g1', 'g2']),
      drop: fc.constantFrom(null, 'a', 'b', 'g1', 'g2'),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const index = new NoteIndex();
        const notes = new Map<string, IndexEntry>();
        for (const { note, drop, ...given } of steps) {
          index.set(note, given);
          notes.set(note, given);
          if (drop === null) continue;
          index.drop(drop);
          if (!notes.delete(drop))
            for (const [id, { path }] of notes) if (path.includes(drop)) notes.delete(id);
        }
        const fresh = new NoteIndex();
        for (const [note, given] of notes) fresh.set(note, given);
        expect(index.counts()).toEqual(fresh.counts());
      }),
    );
  });
});
