// Several requests in one batch: one undo step, all of them or none.
import { afterEach, describe, expect, it } from 'vitest';
import { addSticky, remove } from '../../host/document/people';
import type { BatchEntry, RequestName } from '../../shared/contract';
import { boxOf, piece, pieces, stickyIn, wordsOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import {
  addBody,
  closeAll,
  type Editor,
  everywhere,
  insertBody,
  newNote,
  openOnMap,
} from '../harness/plugin';

afterEach(closeAll);

async function start(editor: Editor, mode: 'strict' | 'lenient' = 'strict') {
  const { plugin, node } = await openOnMap({ editor, mode });
  const note = stickyIn(plugin.file, node, 'hear', 'Waits');
  plugin.run.settle();
  const batch = (...requests: [name: RequestName, body: unknown][]) =>
    plugin.ask('batch', { requests: requests.map(([name, body]) => ({ name, body }) as BatchEntry) });
  const word = (to: string) => ({ node, notes: [{ node: note, data: '{}', word: to }] });
  return { plugin, file: plugin.file, node, note, batch, word };
}

/** A new map is selected, and undo does not restore the selection. */
const unselected = (picture: ReturnType<typeof pictureOf>) => ({ ...picture, selection: [] });

describe.each(everywhere)('batch in %s, %s', (editor, mode) => {
  it('runs all requests in order, as one undo step', async () => {
    const { plugin, file, node, note, batch, word } = await start(editor, mode);
    const before = pictureOf(file);
    const answer = batch(
      ['notes.write', { node, notes: [{ node: note, was: 'Waits', to: 'Asks' }] }],
      ['notes.write', { node, notes: [{ node: note, was: 'Asks', to: 'Asks twice' }] }],
      ['note.add', addBody(node, 'pain', ['Queue'])],
      ['notes.set', word('Quote')],
      ['map.update', plugin.updateBody(node, { title: 'New title' })],
    );
    expect(answer).toMatchObject({ ok: true, value: { replies: [{}, {}, {}, {}, { title: 'New title' }] } });
    const { notes, title } = plugin.get('map.read', { node });
    expect([title, notes.map(({ text }) => text).sort()]).toEqual(['New title', ['Asks twice', 'Queue']]);
    expect(pieces(file, node, 'evidence').map(wordsOf)).toEqual(['Quote']);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('rolls everything back when one request fails, and says which', async () => {
    const { plugin, file, node, note, batch, word } = await start(editor, mode);
    plugin.get('notes.set', word('Quote'));
    const before = pictureOf(file);
    const answer = batch(
      [
        'note.add',
        addBody(
          node,
          'pain',
          Array.from({ length: 40 }, () => 'Queue'),
        ),
      ],
      ['notes.set', word('')],
      ['map.update', plugin.updateBody(node, { title: 'New title' })],
      ['notes.write', { node, notes: [{ node: note, was: 'Something else', to: 'x' }] }],
    );
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'changed', step: 'batch: notes.write: compare the note', item: 'note', detail: '' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.open(node).title).toBe('Booking app');
  });

  it('keeps an evidence label that one request removes and a later one restores', async () => {
    const { plugin, file, node, batch, word } = await start(editor, mode);
    plugin.get('notes.set', word('Quote'));
    batch(['notes.set', word('')], ['notes.set', word('Guess')]);
    expect(pieces(file, node, 'evidence').map(wordsOf)).toEqual(['Guess']);
  });

  it('draws tensions between the notes it adds, by index, and to existing ones', async () => {
    const { plugin, file, node, note, batch } = await start(editor, mode);
    const before = pictureOf(file);
    batch(
      ['note.add', addBody(node, 'pain', ['One', 'Two'])],
      ['note.add', { node, notes: [newNote('Three')] }],
      [
        'tension.draw',
        { node, from: { ref: 'note', index: 2 }, to: { ref: 'note', index: 0 }, label: 'first' },
      ],
      ['tension.draw', { node, from: note, to: { ref: 'note', index: 1 }, label: '' }],
    );
    const { notes, tensions } = plugin.get('map.read', { node });
    const textOf = (id: string) => notes.find((one) => one.node === id)?.text;
    expect(tensions.map(({ from, to, label }) => [textOf(from), textOf(to), label])).toEqual([
      ['Three', 'One', 'first'],
      ['Waits', 'Two', ''],
    ]);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('rejects a note index when it has added no notes', async () => {
    const { plugin, file, node, note, batch } = await start(editor, mode);
    plugin.addNote(node, 'pain', 'Before');
    const before = pictureOf(file);
    expect(batch(['tension.draw', { node, from: note, to: '0', label: '' }])).toMatchObject({
      ok: false,
      failure: { code: 'no-note', step: 'batch: tension.draw: find the note', item: 'note' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('restores a section and fills it, or leaves the board without it', async () => {
    const { plugin, file, node, batch } = await start(editor, mode);
    remove(file, [piece(file, node, 'section', 'gain').id]);
    plugin.run.settle();
    const before = pictureOf(file);
    const filling: [RequestName, unknown][] = [
      ['section.restore', plugin.restoreBody(node, 'gain')],
      ['note.add', addBody(node, 'gain', ['Sleep'])],
    ];
    expect(batch(...filling, ['notes.set', { node: '9:999', notes: [] }]).ok).toBe(false);
    expect(isSame(before, pictureOf(file))).toBe(true);
    batch(...filling);
    const gain = piece(file, node, 'section', 'gain').id;
    expect(
      plugin.get('map.read', { node }).notes.map(({ text, parentSection: holder }) => [text, holder]),
    ).toContainEqual(['Sleep', gain]);
    stickyIn(file, node, 'gain', 'Rest');
    plugin.run.settle();
    expect(plugin.events('counts').at(-1)?.counts.gain).toMatchObject({ notes: 2 });
    file.undo();
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('checks each request as if it were sent alone, before anything is written', async () => {
    const { file, node, batch } = await start(editor, mode);
    const before = pictureOf(file);
    expect(
      batch(['note.add', addBody(node, 'hear', ['x'])], ['notes.set', { node, notes: 'x' }]),
    ).toMatchObject({
      ok: false,
      failure: {
        code: 'bad-message',
        step: 'batch: notes.set: receive',
        item: 'notes.set',
        detail: 'body.requests[1].body.notes: string',
      },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('inserts several maps side by side as one undo step, and opens the last', async () => {
    const { plugin, file, batch } = await start(editor, mode);
    const before = pictureOf(file);
    const bodies = [insertBody({ persona: 'Ida' }), insertBody({ persona: 'Ben' })];
    expect(batch(...bodies.map((body): [RequestName, unknown] => ['map.insert', body])).ok).toBe(true);
    const { maps } = plugin.get('hello', {});
    expect(maps.map(({ persona }) => persona)).toEqual(['Dana', 'Ida', 'Ben']);
    const [ida, ben] = maps.slice(1).map(({ node }) => boxOf(file, node));
    const apart =
      (ida?.x ?? 0) + (ida?.width ?? 0) <= (ben?.x ?? 0) ||
      (ben?.x ?? 0) + (ben?.width ?? 0) <= (ida?.x ?? 0);
    const above =
      (ida?.y ?? 0) + (ida?.height ?? 0) <= (ben?.y ?? 0) ||
      (ben?.y ?? 0) + (ben?.height ?? 0) <= (ida?.y ?? 0);
    expect(apart || above).toBe(true);
    file.undo();
    expect(isSame(unselected(before), unselected(pictureOf(file)))).toBe(true);
  });

  it('inserts a map and moves notes from the page into it, as one undo step', async () => {
    const { plugin, file, batch } = await start(editor, mode);
    const loose = ['Rumours', 'Queues'].map((text, at) => addSticky(file, { x: -9000, y: 300 * at }, text));
    plugin.run.settle();
    const before = pictureOf(file);
    const [rumours = '', queues = ''] = loose.map((node) => newNote('', { node }));
    const answer = batch(
      ['map.insert', insertBody({ title: 'From the page' })],
      ['note.add', { node: { ref: 'map' }, section: 'hear', notes: [rumours] }],
      ['note.add', { node: { ref: 'map' }, section: 'see', notes: [queues] }],
    );
    expect(answer).toMatchObject({ ok: true });
    const { node } = plugin.get('hello', {}).current ?? { node: '' };
    const { title, notes, sections } = plugin.get('map.read', { node });
    const sectionOf = (holder: string | null) => sections.find((section) => section.node === holder)?.id;
    expect([title, notes.map((note) => [note.node, note.text, sectionOf(note.parentSection)])]).toEqual([
      'From the page',
      [
        [loose[0], 'Rumours', 'hear'],
        [loose[1], 'Queues', 'see'],
      ],
    ]);
    file.undo();
    expect(isSame(unselected(before), unselected(pictureOf(file)))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('inserts no map when a note on the page no longer exists', async () => {
    const { plugin, file, batch } = await start(editor, mode);
    const before = pictureOf(file);
    const answer = batch(
      ['map.insert', insertBody()],
      ['note.add', { node: { ref: 'map' }, section: 'hear', notes: [newNote('', { node: '999:9' })] }],
    );
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-note' } });
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('keeps following the open map when an inserted one is rolled back', async () => {
    const { plugin, file, node, batch } = await start(editor, mode);
    const before = pictureOf(file);
    const answer = batch(['map.insert', insertBody()], ['notes.set', { node: '9:999', notes: [] }]);
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'no-map', step: 'batch: notes.set: find the map' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
    stickyIn(file, node, 'see', 'Seen');
    plugin.run.settle();
    expect(plugin.events('counts').at(-1)).toMatchObject({ node, counts: { see: { notes: 1 } } });
  });

  it('leaves the next request its own undo step', async () => {
    const { plugin, file, node, batch } = await start(editor, mode);
    batch(['note.add', addBody(node, 'hear', ['One'])]);
    const between = pictureOf(file);
    plugin.addNote(node, 'hear', 'Two');
    file.undo();
    expect(isSame(between, pictureOf(file))).toBe(true);
  });
});

describe('batch', () => {
  it.each([
    'hello',
    'batch',
    'work.cancel',
    'map.open',
    'map.read',
    'piece.show',
    'note.show',
    'notes.find',
    'picture.make',
    'people.read',
    'votes.read',
    'command.end',
    'window.resize',
    'toString',
  ])('rejects %s', async (name) => {
    const { batch } = await start('figjam');
    expect(batch([name as RequestName, {}])).toMatchObject({
      ok: false,
      failure: { code: 'bad-message', step: 'batch: receive', item: 'batch' },
    });
  });
});
