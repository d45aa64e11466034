// Tests what a file changes on the open map: nothing if it matches the board, otherwise as few requests as
// possible.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureMaps } from '../../tests/harness/fixture-maps';
import { groundOf, imaginedSnapshot } from '../../tests/harness/imagined';
import {
  bodyAt,
  changed,
  compared,
  ground,
  nodeOf,
  noteIn,
  planned,
  readFull,
} from '../../tests/harness/merging';
import { randomMap } from '../../tests/harness/random-map';
import { RUNS } from '../../tests/harness/runs';
import { hashtagWords, toFileNote } from '../file/file-notes';
import { parseNoteData } from '../map/note-data';
import type { Note } from '../model/empathy-map';
import type { SectionId } from '../templates/template';
import { compareMaps, restoredSections } from './compare-maps';

const NOTHING = { added: [], actions: [], tensions: [], supports: [], filled: [], conflicts: [] };

describe('a file that matches the board', () => {
  it.each(Object.entries(fixtureMaps))('changes nothing: %s', (_name, file) => {
    const own = groundOf(imaginedSnapshot(file));
    const comparison = compareMaps(own.map, file, own.nodeIndex);
    expect(comparison).toMatchObject({ ...NOTHING, onBoard: 0, left: 0 });
    expect(comparison.same).toBe(
      file.sections.reduce((sum, { notes }) => sum + notes.length, (file.unplaced ?? []).length),
    );
    expect(planned(comparison, true, own)).toEqual([]);
  });

  // That a board returns any imported file unchanged is tested elsewhere (tests/boards/round-trip.test.ts).
  it('changes nothing, whatever the file', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(randomMap, (file) => {
        const comparison = compareMaps(file, file, ground.nodeIndex);
        expect(comparison).toMatchObject({ ...NOTHING, onBoard: 0, left: 0 });
        expect(planned(comparison)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('changes nothing if it contains less', () => {
    const less = compared((file) => {
      file.title = '';
      file.persona = { name: '' };
      delete file.context;
      delete file.problemStatement;
      delete file.actions;
      delete file.tensions;
      delete file.unplaced;
      file.sections = [{ id: 'hear', title: 'Hear', notes: [{ id: 'n3', text: noteIn(file, 'n3').text }] }];
    });
    expect(less).toMatchObject({ ...NOTHING, same: 1, onBoard: 3, left: 0 });
    expect(planned(less)).toEqual([]);
  });
});

describe('notes with nothing but white space', () => {
  it('are ignored: otherwise each merge would add them again, and restore their section', () => {
    const file = changed((one) => {
      one.sections.find(({ id }) => id === 'gain')?.notes.push({ id: 'blank', text: ' \n' });
      one.tensions?.push({ from: 'blank', to: 'n1' });
    });
    const onBoard = ground.map.sections.filter(({ id }) => id !== 'gain');
    const comparison = compareMaps({ ...ground.map, sections: onBoard }, file, ground.nodeIndex);
    expect(comparison).toMatchObject({ ...NOTHING, same: 4, onBoard: 0 });
    expect(planned(comparison)).toEqual([]);
  });
});

describe('notes that only the file has', () => {
  const NEW: Note = {
    id: 'new 1',
    text: '“At night” #quote #phone',
    author: 'Cem',
    color: 'blue',
    evidence: 'data',
    source: 'Interview 4',
    votes: 4,
    stamps: { '👍': 2 },
    tags: ['phone'],
    theme: 'Phone',
    bounds: { x: 48, y: 900, width: 240, height: 240 },
    'x-rating': 5,
  };
  const comparison = compared((file) => {
    file.sections[1]?.notes.push(NEW, { id: 'new 2', text: 'plain' });
    file.problemStatement?.notes?.push('new 1');
  });

  it('are added to their sections', () => {
    expect(comparison).toMatchObject({
      ...NOTHING,
      added: [{ section: 'see', notes: [NEW, { id: 'new 2' }] }],
      same: 4,
    });
    expect(planned(comparison, false)).toEqual([
      {
        name: 'note.add',
        body: {
          node: 'map',
          section: 'see',
          notes: [
            {
              node: '',
              copy: false,
              text: NEW.text,
              fill: '#A8DAFF',
              data: expect.any(String),
              word: 'data',
            },
            { node: '', copy: false, text: 'plain', fill: '#FFE299', data: expect.any(String), word: '' },
          ],
        },
      },
    ]);
  });

  it('keep everything the file says about them, except their places', () => {
    const [{ body } = { body: null }] = planned(comparison, false);
    const added = (body as { notes: { text: string; fill: string; data: string }[] }).notes;
    const box = { x: 600, y: 700, width: 240, height: 240 };
    const read = added.map(({ text, fill, data }) =>
      toFileNote(
        {
          id: parseNoteData(data).id ?? '',
          data: parseNoteData(data),
          raw: {
            node: 'x',
            text,
            box,
            parentSection: null,
            theme: '',
            ancestors: [],
            author: '',
            fill,
            stamps: {},
            hidden: false,
            data,
          },
        },
        { x: 0, y: 0, width: 0, height: 0 },
        hashtagWords('en'),
      ),
    );
    expect(read).toEqual([
      { ...NEW, bounds: box },
      { id: 'new 2', text: 'plain', bounds: box },
    ]);
    expect(parseNoteData(added[0]?.data ?? '').supports).toEqual(['problem']);
  });

  it('are placed below everything if they are in no section of the file', () => {
    const found = compared((file) => file.unplaced?.push({ id: 'new 3', text: 'x', evidence: 'assumption' }));
    expect(found.added).toEqual([
      { section: null, notes: [{ id: 'new 3', text: 'x', evidence: 'assumption' }] },
    ]);
    expect(planned(found).map(({ name, body }) => [name, body])).toEqual([
      ['note.add', { node: 'map', notes: [expect.objectContaining({ text: 'x' })] }],
    ]);
  });

  it('bring their tensions, by index among all added notes', () => {
    const found = compared((file) => {
      file.unplaced?.push({ id: 'loose', text: 'x' });
      file.sections[4]?.notes.push({ id: 'late', text: 'y' });
      file.sections[1]?.notes.push(NEW);
      file.sections[4]?.notes.push(...(file.sections[3]?.notes.splice(1, 1) ?? []));
      file.tensions?.push(
        { from: 'new 1', to: 'n1', label: 'a' },
        { from: 'loose', to: 'late' },
        { from: 'late', to: 'loose' },
        { from: 'n3', to: 'new 1' },
        { from: 'n1', to: 'gone' },
        { from: 'late', to: 'late' },
      );
    });
    const entries = planned(found);
    expect(entries.map(({ name }) => name)).toEqual([
      ...['note.add', 'note.add', 'note.add'],
      ...['tension.draw', 'tension.draw', 'tension.draw'],
    ]);
    const added = entries
      .slice(0, 3)
      .flatMap(({ body }) => (body as { notes: { text: string; node: string }[] }).notes)
      .map(({ text, node }) => text || node);
    expect(added).toEqual([NEW.text, nodeOf('n3'), 'y', 'x']);
    expect(entries.slice(3).map(({ body }) => body)).toEqual([
      { node: 'map', from: { ref: 'note', index: 0 }, to: nodeOf('n1'), label: 'a' },
      { node: 'map', from: { ref: 'note', index: 3 }, to: { ref: 'note', index: 2 }, label: '' },
      { node: 'map', from: { ref: 'note', index: 1 }, to: { ref: 'note', index: 0 }, label: '' },
    ]);
  });
});

describe('a section that was deleted on the board', () => {
  const snapshot = imaginedSnapshot(readFull());
  const own = groundOf({ ...snapshot, sections: snapshot.sections.filter(({ id }) => id !== 'gain') });
  const withNote = (id: SectionId) =>
    changed((file) => {
      file.sections.find((section) => section.id === id)?.notes.push({ id: 'new', text: 'x' });
    });

  it('is restored if new notes go into it', () => {
    const found = compareMaps(own.map, withNote('gain'), own.nodeIndex);
    expect(restoredSections(found, new Set())).toEqual(['gain']);
    const entries = planned(found, false, own);
    expect(entries.map(({ name }) => name)).toEqual(['section.restore', 'note.add']);
    expect(entries[0]?.body).toMatchObject({
      node: 'map',
      panel: { tag: { role: 'section', section: 'gain' } },
    });
    expect(entries[1]?.body).toMatchObject({ node: 'map', section: 'gain', notes: [{ text: 'x' }] });
  });

  it('stays deleted if nothing goes into it', () => {
    const found = compareMaps(own.map, withNote('pain'), own.nodeIndex);
    expect(restoredSections(found, new Set())).toEqual([]);
    expect(planned(found, true, own).map(({ name }) => name)).toEqual(['note.add']);
  });

  it('is restored for a note moved there only if the file wins', () => {
    const file = changed((one) => {
      one.sections[5]?.notes.push(...(one.sections[3]?.notes.splice(1, 1) ?? []));
    });
    const found = compareMaps(own.map, file, own.nodeIndex);
    expect(found.conflicts.map(({ id, board, file: to }) => [id, board, to])).toEqual([
      ['note/n3/section', 'hear', 'gain'],
    ]);
    expect(planned(found, false, own)).toEqual([]);
    expect(planned(found, true, own).map(({ name }) => name)).toEqual(['section.restore', 'note.add']);
  });
});

describe('the touchpoint of a note', () => {
  it('comes from the file where the board says none, and is stored with the note', () => {
    const found = compared((file) => {
      noteIn(file, 'n1').touchpoint = 'Phone';
    });
    expect(found.filled.map(({ id, file }) => [id, file])).toEqual([['note/n1/touchpoint', 'Phone']]);
    const [entry] = planned(found, false);
    const stored = (entry?.body as { notes: { data: string }[] } | undefined)?.notes[0]?.data ?? '';
    expect(JSON.parse(stored)).toMatchObject({ touchpoint: 'Phone' });
  });
});

describe('notes that differ in the file', () => {
  const comparison = compared((file) => {
    noteIn(file, 'n2').text = 'Call at nine #data';
    noteIn(file, 'n2').evidence = 'data';
    noteIn(file, 'n1').source = 'Interview 5';
    const moved = noteIn(file, 'n3');
    file.sections[3]?.notes.pop();
    file.sections[4]?.notes.push({ ...moved, color: 'red', votes: 9, author: 'Zoe' });
    file.sections[4]?.notes.push(file.unplaced?.pop() as Note);
    delete file.unplaced;
  });

  it('are conflicts, or are filled in if the board says nothing', () => {
    expect(comparison.filled).toEqual([
      {
        id: 'note/n1/source',
        kind: 'note',
        of: 'n1',
        field: 'source',
        about: 'Relief: somebody wrote it down',
        board: '',
        file: 'Interview 5',
      },
    ]);
    expect(comparison.conflicts.map(({ id, board, file }) => [id, board, file])).toEqual([
      ['note/n2/text', '“Call at eight” #quote #phone', 'Call at nine #data'],
      ['note/n2/evidence', 'quote', 'data'],
      ['note/n3/section', 'hear', 'pain'],
      ['note/n4/section', 'unplaced', 'pain'],
    ]);
    expect([comparison.same, comparison.onBoard]).toEqual([0, 0]);
  });

  it('stay as they are on the board unless somebody picks the file’s version', () => {
    const { kept, ...data } = JSON.parse(ground.data[nodeOf('n1')] as string);
    expect(planned(comparison, false)).toEqual([
      {
        name: 'notes.set',
        body: {
          node: 'map',
          notes: [
            { node: nodeOf('n1'), data: JSON.stringify({ ...data, source: 'Interview 5', kept }), word: '' },
          ],
        },
      },
    ]);
  });

  it('are written, moved and labelled if the file wins', () => {
    const entries = planned(comparison);
    expect(entries.map(({ name }) => name)).toEqual(['notes.write', 'note.add', 'notes.set']);
    expect(entries.slice(0, 2).map(({ body }) => body)).toEqual([
      {
        node: 'map',
        notes: [{ node: nodeOf('n2'), was: '“Call at eight” #quote #phone', to: 'Call at nine #data' }],
      },
      {
        node: 'map',
        section: 'pain',
        notes: [nodeOf('n3'), nodeOf('n4')].map((node) => ({
          node,
          copy: false,
          text: '',
          fill: '',
          data: '',
          word: '',
        })),
      },
    ]);
    const { notes } = bodyAt<{ notes: { node: string; data: string; word: string }[] }>(entries, 2);
    expect(notes.map(({ node, data, word }) => [node, parseNoteData(data).evidence, word])).toEqual([
      // The new text already says so.
      [nodeOf('n2'), undefined, ''],
      [nodeOf('n1'), undefined, ''],
    ]);
  });

  it('store evidence that their text does not show', () => {
    const found = compared((file) => {
      noteIn(file, 'n1').evidence = 'observed';
    });
    const { kept, ...data } = JSON.parse(ground.data[nodeOf('n1')] as string);
    expect(planned(found)).toEqual([
      {
        name: 'notes.set',
        body: {
          node: 'map',
          notes: [
            {
              node: nodeOf('n1'),
              data: JSON.stringify({ ...data, evidence: 'observed', kept }),
              word: 'observed',
            },
          ],
        },
      },
    ]);
  });
});
