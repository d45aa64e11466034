// What a file changes on the map that is open: nothing when it says what the board says, else as few requests as it takes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureMaps } from '../../tests/harness/fixture-maps';
import { groundOf, imaginedSnapshot } from '../../tests/harness/imagined';
import { bodyAt, changed, compared, ground, nodeOf, noteIn, planned } from '../../tests/harness/merging';
import { randomMap } from '../../tests/harness/random-map';
import { RUNS } from '../../tests/harness/runs';
import type { Note } from '../model/empathy-map';
import { hashtagLists, toFileNote } from './file-notes';
import { compareMaps } from './merge';
import { parseNoteData } from './note-data';

const NOTHING = { added: [], actions: [], tensions: [], supports: [], filled: [], conflicts: [] };

describe('a file that says what the board says', () => {
  it.each(Object.entries(fixtureMaps))('changes nothing: %s', (_name, file) => {
    const own = groundOf(imaginedSnapshot(file));
    const comparison = compareMaps(own.map, file, own.ties);
    expect(comparison).toMatchObject({ ...NOTHING, onBoard: 0, left: [] });
    expect(comparison.same).toBe(
      file.sections.reduce((sum, { notes }) => sum + notes.length, (file.unplaced ?? []).length),
    );
    expect(planned(comparison, true, own)).toEqual([]);
  });

  // That a board gives back whatever file was brought in is proven elsewhere (tests/boards/round-trip.test.ts).
  it('changes nothing, whatever the file', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(randomMap, (file) => {
        const comparison = compareMaps(file, file, ground.ties);
        expect(comparison).toMatchObject({ ...NOTHING, onBoard: 0, left: [] });
        expect(planned(comparison)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('changes nothing when it says less', () => {
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
    expect(less).toMatchObject({ ...NOTHING, same: 1, onBoard: 3, left: [] });
    expect(planned(less)).toEqual([]);
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

  it('come into their sections', () => {
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

  it('are told again with everything that the file says of them, but for their places', () => {
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
            holder: null,
            theme: '',
            path: [],
            author: '',
            fill,
            stamps: {},
            hidden: false,
            data,
          },
        },
        { x: 0, y: 0, width: 0, height: 0 },
        hashtagLists('en'),
      ),
    );
    expect(read).toEqual([
      { ...NEW, bounds: box },
      { id: 'new 2', text: 'plain', bounds: box },
    ]);
    expect(parseNoteData(added[0]?.data ?? '').supports).toEqual(['problem']);
  });

  it('stay out when they lie in no section, or in one that the board has not', () => {
    const board = { ...ground.map, sections: ground.map.sections.filter(({ id }) => id !== 'see') };
    const file = changed((one) => {
      one.sections[1]?.notes.push(NEW);
      one.unplaced?.push({ id: 'new 3', text: 'x' });
      one.tensions?.push({ from: 'new 1', to: 'n1' }, { from: 'n1', to: 'gone' }, { from: 'n1', to: 'n1' });
    });
    const found = compareMaps(board, file, ground.ties);
    expect(found).toMatchObject(NOTHING);
    expect(found.left).toEqual([
      { code: 'unplaced', count: 1 },
      { code: 'no-section', count: 1 },
      { code: 'tension', count: 1 },
    ]);
    expect(planned(found)).toEqual([]);
  });
});

describe('notes that say something else in the file', () => {
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

  it('are conflicts, or come in where the board says nothing', () => {
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

  it('stay as they are on the board unless somebody takes the file’s', () => {
    const data = JSON.parse(ground.data[nodeOf('n1')] as string);
    expect(planned(comparison, false)).toEqual([
      {
        name: 'notes.set',
        body: {
          node: 'map',
          notes: [{ node: nodeOf('n1'), data: JSON.stringify({ ...data, source: 'Interview 5' }), word: '' }],
        },
      },
    ]);
  });

  it('are written, moved and marked when the file is right', () => {
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
      // The new text says so by itself.
      [nodeOf('n2'), undefined, ''],
      [nodeOf('n1'), undefined, ''],
    ]);
  });

  it('remember evidence that their words do not say', () => {
    const found = compared((file) => {
      noteIn(file, 'n1').evidence = 'observed';
    });
    const data = JSON.parse(ground.data[nodeOf('n1')] as string);
    expect(planned(found)).toEqual([
      {
        name: 'notes.set',
        body: {
          node: 'map',
          notes: [
            { node: nodeOf('n1'), data: JSON.stringify({ ...data, evidence: 'observed' }), word: 'observed' },
          ],
        },
      },
    ]);
  });
});

describe('actions', () => {
  it('that are new take the next rows, with what rests on them', () => {
    const action = {
      id: 'a3',
      text: 'Ask at night',
      owner: 'Cem',
      status: 'doing' as const,
      notes: ['n1', 'n2'],
    };
    const comparison = compared((file) => file.actions?.push(action));
    expect(comparison.actions).toEqual([action]);
    expect(comparison.supports).toEqual([
      { note: 'n1', on: 'a3' },
      { note: 'n2', on: 'a3' },
    ]);
    const entries = planned(comparison, false);
    expect(entries.map(({ name }) => name)).toEqual(['notes.set', 'table.write', 'map.update']);
    const row = ground.ties.cells.findIndex((cells, at) => at > 0 && cells.every((cell) => cell === ''));
    expect(row).toBe(3);
    expect(entries[1]?.body).toEqual({
      node: 'map',
      cells: ['Ask at night', 'Cem', '', 'Doing', ''].map((to, column) => ({ row, column, was: '', to })),
    });
    const { edit } = bodyAt<{ edit: { facts: { actions: string } } }>(entries, 2);
    expect(JSON.parse(edit.facts.actions)).toEqual([
      { id: 'a1', text: 'Try booking by message', owner: 'Ben' },
      { id: 'a2', text: 'Ask the night shift', owner: '' },
      { id: 'a3', text: 'Ask at night', owner: 'Cem' },
    ]);
  });

  it('that say something else are conflicts cell by cell, guarded by their text', () => {
    const comparison = compared((file) => {
      Object.assign(file.actions?.[0] ?? {}, { status: 'done', due: '2027-01-01' });
      Object.assign(file.actions?.[1] ?? {}, { owner: 'Ana' });
    });
    expect(comparison.filled.map(({ id, about, file }) => [id, about, file])).toEqual([
      ['action/a2/owner', 'Ask the night shift', 'Ana'],
    ]);
    expect(comparison.conflicts.map(({ id, board, file }) => [id, board, file])).toEqual([
      ['action/a1/due', '2026-12-15', '2027-01-01'],
      ['action/a1/status', 'doing', 'done'],
    ]);
    expect(planned(comparison)[0]).toEqual({
      name: 'table.write',
      body: {
        node: 'map',
        cells: [
          { row: 2, column: 1, was: '', to: 'Ana' },
          { row: 1, column: 2, was: '2026-12-15', to: '2027-01-01' },
          { row: 1, column: 3, was: 'Doing', to: 'Done' },
          { row: 2, column: 0, was: 'Ask the night shift', to: 'Ask the night shift' },
          { row: 1, column: 0, was: 'Try booking by message', to: 'Try booking by message' },
        ],
      },
    });
  });

  it('lets the statement that stays rest on what it rested on', () => {
    const comparison = compared((file) => {
      file.problemStatement = { text: 'Dana needs sleep', notes: ['n1'] };
    });
    expect(comparison.supports).toEqual([{ note: 'n1', on: 'problem' }]);
    expect(planned(comparison, false)).toEqual([]);
    expect(planned(comparison).map(({ name }) => name)).toEqual(['notes.set', 'map.update']);
  });

  it('stay out where the table or a column is gone', () => {
    const file = changed((one) => {
      one.actions?.push({ id: 'a3', text: 'New', owner: 'Cem', status: 'open' });
    });
    const { owner: _owner, ...columns } = ground.ties.columns;
    expect(compareMaps(ground.map, file, { columns })).toMatchObject({
      actions: [{ id: 'a3' }],
      left: [{ code: 'action', count: 1 }],
    });
    expect(compareMaps(ground.map, file, { columns: {} })).toMatchObject({
      actions: [],
      supports: [],
      left: [{ code: 'action', count: 3 }],
    });
  });
});
