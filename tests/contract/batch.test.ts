// Several requests at once: one undo step, all of them or none; and long work that a person ends.
import { afterEach, describe, expect, it } from 'vitest';
import type { Content } from '../../shared/board/content';
import type { BatchEntry, RequestName } from '../../shared/protocol/messages';
import { boxOf, piece, pieces, stickyIn, wordsOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import {
  addBody,
  closeAll,
  type Editor,
  everywhere,
  insertBody,
  newNote,
  type OpenPlugin,
  openPlugin,
} from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

async function start(editor: Editor, mode: 'strict' | 'lenient' = 'strict') {
  const plugin = await openPlugin({ editor, mode });
  const { node } = plugin.insert();
  const note = stickyIn(plugin.file, node, 'hear', 'Waits');
  plugin.run.settle();
  const batch = (...requests: [name: RequestName, body: unknown][]) =>
    plugin.ask('batch', { requests: requests.map(([name, body]): BatchEntry => ({ name, body })) });
  const word = (to: string) => ({ node, notes: [{ node: note, data: '{}', word: to }] });
  return { plugin, file: plugin.file, node, note, batch, word };
}

describe.each(everywhere)('batch in %s, %s', (editor, mode) => {
  it('does all requests in turn, as one step to undo', async () => {
    const { plugin, file, node, note, batch, word } = await start(editor, mode);
    const before = pictureOf(file);
    const answer = batch(
      ['notes.write', { node, notes: [{ node: note, was: 'Waits', to: 'Asks' }] }],
      ['notes.write', { node, notes: [{ node: note, was: 'Asks', to: 'Asks twice' }] }],
      ['note.add', addBody(node, 'pain', ['Queue'])],
      ['notes.set', word('Quote')],
      ['map.update', plugin.updateBody(node, { title: 'New title' })],
    );
    expect(answer).toMatchObject({ ok: true, value: {} });
    const { notes, title } = plugin.get('map.read', { node });
    expect([title, notes.map(({ text }) => text).sort()]).toEqual(['New title', ['Asks twice', 'Queue']]);
    expect(pieces(file, node, 'evidence').map(wordsOf)).toEqual(['Quote']);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('takes everything back when one of them fails, and says which', async () => {
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

  it('keeps a word that one request takes away and a later one gives back', async () => {
    const { plugin, file, node, batch, word } = await start(editor, mode);
    plugin.get('notes.set', word('Quote'));
    batch(['notes.set', word('')], ['notes.set', word('Guess')]);
    expect(pieces(file, node, 'evidence').map(wordsOf)).toEqual(['Guess']);
  });

  it('checks each request as if it came alone, before anything is written', async () => {
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
        detail: 'body.notes: string',
      },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('inserts several maps as one step, beside each other, and opens the last', async () => {
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
    expect(isSame({ ...before, selection: [] }, { ...pictureOf(file), selection: [] })).toBe(true);
  });

  it('goes on following the map that was open when an inserted one goes again', async () => {
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

  it('leaves the next request a step of its own', async () => {
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
    'script.read',
    'batch',
    'work.cancel',
    'map.open',
    'map.read',
    'piece.show',
    'selection.read',
    'picture.make',
    'people.read',
    'votes.read',
    'timer.set',
    'command.end',
    'window.resize',
    'toString',
  ])('refuses %s', async (name) => {
    const { batch } = await start('figjam');
    expect(batch([name as RequestName, {}])).toMatchObject({
      ok: false,
      failure: { code: 'bad-message', step: 'batch: receive', item: 'batch' },
    });
  });
});

const NOTE = { section: 'hear' as const, fill: '#A8DAFF', data: '', word: '', wide: false };
const many = (count: number): Content => ({
  notes: Array.from({ length: count }, (_note, n) => ({
    ...NOTE,
    text: `Note ${n}`,
    box: { x: 60 + (n % 40), y: 400 + n, width: 240, height: 240 },
  })),
  themes: [],
  tensions: [],
  photo: null,
});

describe.each(EDITORS)('long work in %s', (editor) => {
  /** A window that cancels when it hears of progress for the n-th time. */
  async function impatient(nth: number) {
    let pauses = 0;
    let isWorking = false;
    const plugin: OpenPlugin = await openPlugin({
      editor,
      onAwait: ({ reason }) => {
        if (!isWorking || reason !== 'timer') return;
        pauses += 1;
        if (pauses === nth) plugin.run.post({ kind: 'request', id: 7000, name: 'work.cancel', body: {} });
      },
    });
    const work = (name: RequestName, body: unknown) => {
      isWorking = true;
      const answer = plugin.ask(name, body as never);
      isWorking = false;
      return answer;
    };
    const replies = () =>
      (plugin.run.messages as { kind: string; id?: number }[]).flatMap(({ kind, id }) =>
        kind === 'reply' && id !== undefined ? [id] : [],
      );
    return { plugin, work, replies };
  }

  it('tells how far it has come when there are more than two hundred notes', {
    timeout: 60_000,
  }, async () => {
    const { plugin, work } = await impatient(0);
    const answer = work('map.insert', { ...insertBody(), content: many(650) });
    if (!answer.ok) throw new Error(answer.failure.detail);
    const steps = [200, 400, 600].map((done) => ({ done, total: 650 }));
    expect(plugin.events('progress')).toEqual(steps);
    const { node } = (answer as { value: { node: string } }).value;
    plugin.addNotes(
      node,
      'see',
      Array.from({ length: 200 }, () => 'x'),
    );
    expect(plugin.events('progress')).toEqual(steps);
    plugin.addNotes(
      node,
      'see',
      Array.from({ length: 401 }, () => 'x'),
    );
    expect(plugin.events('progress').slice(3)).toEqual([
      { done: 200, total: 401 },
      { done: 400, total: 401 },
    ]);
  });

  it('ends in the middle of an import of two thousand notes, and leaves the board as it was', {
    timeout: 60_000,
  }, async () => {
    const { plugin, work, replies } = await impatient(4);
    const { node } = plugin.insert();
    plugin.addNote(node, 'hear', 'Last step');
    plugin.run.settle();
    const before = pictureOf(plugin.file);
    expect(work('map.insert', { ...insertBody(), content: many(2000) })).toMatchObject({
      ok: false,
      failure: { code: 'cancelled', step: 'map.insert: pause', item: '', detail: '' },
    });
    // The fifth chunk was under way when the window's word came.
    expect(plugin.events('progress')).toHaveLength(5);
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    expect(replies().slice(-2)).toEqual([7000, 3]);
    expect(plugin.get('map.read', { node }).notes.map(({ text }) => text)).toEqual(['Last step']);
    // What was taken back is no step of its own.
    plugin.addNote(node, 'see', 'Next step');
    plugin.file.undo();
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    plugin.file.undo();
    expect(plugin.get('map.read', { node }).notes).toEqual([]);
  });

  it('gives every note back to its place when moving them in is ended', { timeout: 60_000 }, async () => {
    const { plugin, work } = await impatient(2);
    const { node } = plugin.insert();
    const { file } = plugin;
    const loose = file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
      Array.from({ length: 500 }, (_note, n) =>
        file.create('STICKY', file.currentPageId, { x: -9000 + n, y: -9000 }),
      ),
    );
    plugin.run.settle();
    const before = pictureOf(file);
    const notes = loose.map(({ id }) => newNote('', { node: id }));
    expect(work('note.add', { node, section: 'hear', notes })).toMatchObject({
      ok: false,
      failure: { code: 'cancelled' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('ends a batch as a whole', { timeout: 60_000 }, async () => {
    const { plugin, work } = await impatient(2);
    const { node } = plugin.insert();
    plugin.run.settle();
    const before = pictureOf(plugin.file);
    const texts = Array.from({ length: 900 }, () => 'x');
    const requests = [
      { name: 'note.add', body: addBody(node, 'see', ['First']) },
      { name: 'note.add', body: addBody(node, 'hear', texts) },
    ];
    expect(work('batch', { requests })).toMatchObject({
      ok: false,
      failure: { code: 'cancelled', step: 'batch: note.add: pause' },
    });
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
  });

  it('is not ended by what came too late or too early', async () => {
    const { plugin } = await impatient(0);
    const { node } = plugin.insert();
    expect(plugin.get('work.cancel', {})).toEqual({});
    plugin.addNote(node, 'hear', 'Heard');
    const hear = piece(plugin.file, node, 'section', 'hear').id;
    const [note] = plugin.get('map.read', { node }).notes;
    expect(note).toMatchObject({ text: 'Heard', holder: hear });
    expect(boxOf(plugin.file, note?.node ?? '').height).toBe(240);
  });
});
