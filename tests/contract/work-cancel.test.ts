// Long-running work: its progress, and what is left when somebody cancels it.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addSticky } from '../../host/document/people';
import type { Rect } from '../../host/document/types';
import type { RequestName } from '../../shared/contract';
import type { Content } from '../../shared/draw/content';
import { adopt, boxOf, MAYA, piece, pointIn } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import {
  addBody,
  closeAll,
  type Editor,
  insertBody,
  newNote,
  type OpenPlugin,
  openPlugin,
} from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

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

describe.each(EDITORS)('long-running work in %s', (editor) => {
  /** A window that cancels on the n-th `progress` event. */
  async function impatient(nth: number, meanwhile: (file: FigmaFile) => void = () => {}) {
    let heard = 0;
    let isWorking = false;
    const plugin: OpenPlugin = await openPlugin({
      editor,
      onAwait: ({ reason }) => {
        if (!isWorking || reason !== 'timer') return;
        const told = plugin.events('progress').length;
        if (heard < told && told === nth - 1) meanwhile(plugin.file);
        if (heard < nth && told >= nth)
          plugin.run.post({ kind: 'request', id: 7000, name: 'work.cancel', body: {} });
        heard = told;
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

  /** Closes the window in the n-th pause after the map was drawn. */
  async function closing(nth: number) {
    let isWorking = false;
    let pauses = 0;
    const plugin: OpenPlugin = await openPlugin({
      editor,
      onAwait: ({ reason }) => {
        if (!isWorking || reason !== 'timer') return;
        // Checking the request pauses, too.
        if (plugin.file.get(plugin.file.currentPageId).children.length < 2) return;
        pauses += 1;
        if (pauses === nth) plugin.run.close();
      },
    });
    const close = (name: RequestName, body: unknown) => {
      isWorking = true;
      plugin.run.post({ kind: 'request', id: 7001, name, body });
      plugin.run.settle(5000);
      isWorking = false;
    };
    return { plugin, close };
  }

  it('reports its progress when there are more than two hundred notes', {
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

  it('can be cancelled while importing two thousand notes, and leaves the board unchanged', {
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
    // The fifth two hundred were under way when the window cancelled.
    expect(plugin.events('progress')).toHaveLength(4);
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    expect(replies().slice(-2)).toEqual([7000, 3]);
    expect(plugin.get('map.read', { node }).notes.map(({ text }) => text)).toEqual(['Last step']);
    // What was rolled back is not an undo step of its own.
    plugin.addNote(node, 'see', 'Next step');
    plugin.file.undo();
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    plugin.file.undo();
    expect(plugin.get('map.read', { node }).notes).toEqual([]);
  });

  it.each([1, 3])(
    'leaves the board unchanged when the window is closed in chunk %i of an import',
    {
      timeout: 60_000,
    },
    async (chunk) => {
      const { plugin, close } = await closing(chunk);
      const { file } = plugin;
      const { node } = plugin.insert();
      plugin.addNote(node, 'hear', 'Last step');
      plugin.run.settle();
      const before = pictureOf(file);
      close('map.insert', { ...insertBody(), content: many(700) });
      expect(plugin.run.closed).toBe(true);
      expect(isSame(before, pictureOf(file))).toBe(true);
      expect(plugin.run.errors).toEqual([]);
      const again = await openPlugin({ editor, file });
      expect(again.get('hello', {}).maps.map((map) => map.node)).toEqual([node]);
      expect(again.get('map.read', { node }).notes.map(({ text }) => text)).toEqual(['Last step']);
    },
  );

  it('leaves what people put into a half-drawn map on its own page when it is cancelled', {
    timeout: 60_000,
  }, async () => {
    const placed: [id?: string, box?: Rect] = [];
    const { plugin, work } = await impatient(2, (file) => {
      const map = file.get('0:1').children.at(-1) ?? '';
      const section = piece(file, map, 'section', 'hear').id;
      const theirs = addSticky(file, pointIn(file, section, 60, 800), 'Theirs', { user: MAYA });
      adopt(file, theirs, section);
      placed.splice(0, 2, theirs, boxOf(file, theirs));
      file.currentPageId = '0:2';
    });
    const { file } = plugin;
    const answer = work('map.insert', { ...insertBody(), content: many(700) });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    const [theirs = '', box] = placed;
    expect(file.get(theirs)).toMatchObject({ parent: '0:1', text: { characters: 'Theirs' } });
    expect(boxOf(file, theirs)).toEqual(box);
    expect([file.get('0:1').children, file.get('0:2').children]).toEqual([[theirs], []]);
  });

  it('puts every note back when moving them in is cancelled', { timeout: 60_000 }, async () => {
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

  it('never announces a map that came and went within a cancelled batch', { timeout: 60_000 }, async () => {
    const { plugin, work } = await impatient(3);
    const { node } = plugin.insert();
    plugin.run.settle();
    const before = plugin.events('maps').length;
    const texts = Array.from({ length: 900 }, () => 'x');
    const requests = [
      { name: 'map.insert', body: insertBody({ persona: 'Ida' }) },
      { name: 'note.add', body: { ...addBody('', 'hear', texts), node: { ref: 'map' } } },
    ];
    expect(work('batch', { requests })).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    plugin.run.settle();
    const told = plugin.events('maps').slice(before);
    expect(told.flatMap(({ maps }) => maps).filter((map) => map.node !== node)).toEqual([]);
    expect(plugin.get('hello', {}).maps.map((map) => map.node)).toEqual([node]);
  });

  it('cancels a batch as a whole', { timeout: 60_000 }, async () => {
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

  it('is not cancelled by a request that came too late or too early', async () => {
    const { plugin } = await impatient(0);
    const { node } = plugin.insert();
    expect(plugin.get('work.cancel', {})).toEqual({});
    plugin.addNote(node, 'hear', 'Heard');
    const hear = piece(plugin.file, node, 'section', 'hear').id;
    const [note] = plugin.get('map.read', { node }).notes;
    expect(note).toMatchObject({ text: 'Heard', parentSection: hear });
    expect(boxOf(plugin.file, note?.node ?? '').height).toBe(240);
  });
});
