// Inserting a map with the content of a file: every note in its place, all or nothing.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addSticky, moveBy, remove, rename, typeText } from '../../host/document/people';
import type { RequestOf } from '../../shared/contract';
import type { Content, NoteToDraw } from '../../shared/draw/content';
import { adopt, boxOf, hexOf, MAYA, noteContainerOf, piece, pieces, pointIn, tagOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { PIXEL } from '../harness/pixel';
import {
  closeAll,
  type Editor,
  everywhere,
  insertBody,
  type OpenPlugin,
  openPlugin,
} from '../harness/plugin';
import { IS_LONG } from '../harness/runs';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const MANY = IS_LONG ? 2000 : 600;
const EMPTY: Content = { notes: [], themes: [], tensions: [], photo: null };

const note = (text: string, changes: Partial<NoteToDraw> = {}): NoteToDraw => ({
  section: 'hear',
  text,
  fill: '#A8DAFF',
  box: { x: 60, y: 400, width: 240, height: 240 },
  data: '',
  word: '',
  wide: false,
  ...changes,
});

const at = (x: number, y: number) => ({ x, y, width: 240, height: 240 });

const CONTENT: Content = {
  notes: [
    note('Too slow\nsays her boss', { data: '{"id":"n1","author":"Maya"}', word: 'Quote' }),
    note('In a theme', { box: at(400, 800), theme: 0, fill: '#FFE299' }),
    note('On the map', { section: undefined as never, box: at(100, 40) }),
    note('In another section', { section: 'pain', box: at(330, 420) }),
  ].map(({ section, ...rest }) => (section === undefined ? rest : { section, ...rest })),
  themes: [{ section: 'hear', name: 'Waiting', box: { x: 380, y: 740, width: 280, height: 320 } }],
  tensions: [{ from: 0, to: 3, label: 'polite' }],
  photo: PIXEL,
};

const bodyWith = (content: Content): RequestOf<'map.insert'> => ({ ...insertBody({ people: 20 }), content });

const inserted = (plugin: OpenPlugin, content: Content): string =>
  plugin.get('map.insert', bodyWith(content)).node;

const many = (count: number): Content => ({
  ...EMPTY,
  notes: Array.from({ length: count }, (_, n) => note(`Note ${n}`, { box: at(60 + (n % 40), 400 + n) })),
});

describe.each(everywhere)('map.insert with content in %s, %s', (editor, mode) => {
  it('draws notes, themes, evidence labels, tensions and the photo, and reads them back', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { file } = plugin;
    const view = plugin.get('map.insert', bodyWith(CONTENT));
    const { node } = view;
    expect(view.counts).toEqual({ hear: { notes: 2, names: [] }, pain: { notes: 1, names: [] } });
    expect(view.hasPhoto).toBe(true);
    const snapshot = plugin.get('map.read', { node });
    expect(snapshot.photo).toEqual(PIXEL);
    const byText = new Map(snapshot.notes.map((raw) => [raw.text, raw]));
    const first = byText.get('Too slow\nsays her boss');
    expect(first).toMatchObject({
      data: '{"id":"n1","author":"Maya"}',
      author: '',
      fill: '#A8DAFF',
      theme: '',
    });
    const hear = boxOf(file, piece(file, node, 'section', 'hear').id);
    expect(first?.box).toEqual({ x: hear.x + 60, y: hear.y + 400, width: 240, height: 240 });
    const themed = byText.get('In a theme');
    expect(themed).toMatchObject({ theme: 'Waiting', fill: '#FFE299' });
    expect(themed?.box).toMatchObject({ x: hear.x + 400, y: hear.y + 800 });
    const map = boxOf(file, node);
    expect(byText.get('On the map')?.box).toMatchObject({ x: map.x + 100, y: map.y + 40 });
    expect(snapshot.tensions).toEqual([
      { from: first?.node, to: byText.get('In another section')?.node, label: 'polite' },
    ]);
    expect(snapshot.notes).toHaveLength(4);
    expect(snapshot.otherNodes).toEqual({});
    expect(pieces(file, node, 'evidence')).toHaveLength(1);
    expect(plugin.run.errors).toEqual([]);
  });

  it('is one undo step', async () => {
    const plugin = await openPlugin({ editor, mode });
    const before = pictureOf(plugin.file);
    inserted(plugin, CONTENT);
    plugin.file.undo();
    expect(isSame({ ...before, selection: [] }, { ...pictureOf(plugin.file), selection: [] })).toBe(true);
  });

  it('follows the map from then on', async () => {
    const plugin = await openPlugin({ editor, mode });
    const node = inserted(plugin, CONTENT);
    const id = addSticky(plugin.file, pointIn(plugin.file, node, 100, 100), 'New', { user: MAYA });
    adopt(plugin.file, id, noteContainerOf(plugin.file, node, 'hear'));
    plugin.run.settle();
    expect(plugin.events('counts').at(-1)?.counts.hear).toEqual({ notes: 3, names: [MAYA.name] });
  });
});

describe('notes from a file', () => {
  it('hide the name of the person importing them, and may be wide, in FigJam', async () => {
    const plugin = await openPlugin({});
    const node = inserted(plugin, { ...EMPTY, notes: [note('Wide', { wide: true }), note('Square')] });
    const stickies = plugin.file
      .get(noteContainerOf(plugin.file, node, 'hear'))
      .children.map((id) => plugin.file.get(id))
      .filter(({ type }) => type === 'STICKY');
    expect(stickies.map(({ width, authorVisible }) => [width, authorVisible])).toEqual([
      [416, false],
      [240, false],
    ]);
  });

  it('keep their size and colour in Design', async () => {
    const plugin = await openPlugin({ editor: 'figma' });
    const box = { x: 60, y: 400, width: 416, height: 300 };
    const node = inserted(plugin, { ...EMPTY, notes: [note('Wide', { box, wide: true })] });
    const [frame] = pieces(plugin.file, node, 'note');
    expect([frame?.width, frame?.height, hexOf(frame?.fills[0])]).toEqual([416, 300, '#A8DAFF']);
  });
});

describe.each(EDITORS)('a theme in %s', (editor) => {
  it('is named after what people write on it', async () => {
    const plugin = await openPlugin({ editor });
    const { file } = plugin;
    const node = inserted(plugin, CONTENT);
    const theme = piece(file, node, 'theme');
    const heading = theme.children.find((id) => tagOf(file.get(id))?.role === 'heading');
    if (heading === undefined) rename(file, theme.id, 'Queues');
    else typeText(file, heading, 'Queues');
    const themes = plugin.get('map.read', { node }).notes.map((raw) => raw.theme);
    expect(themes.filter((name) => name !== '')).toEqual(['Queues']);
  });
});

describe.each(EDITORS)('many notes in %s', (editor) => {
  /** Changes the file in the n-th pause of the insert. */
  async function whileDrawing(nth: number, act: (file: FigmaFile, root: string) => void) {
    let pauses = 0;
    let isInserting = false;
    const plugin = await openPlugin({
      editor,
      onAwait: ({ reason }) => {
        if (!isInserting || reason !== 'timer') return;
        const root = plugin.file
          .get(plugin.file.currentPageId)
          .children.find((id) => tagOf(plugin.file.get(id))?.role === 'map');
        if (root === undefined) return;
        pauses += 1;
        if (pauses === nth) act(plugin.file, root);
      },
    });
    return {
      plugin,
      insert: (content: Content) => {
        isInserting = true;
        const answer = plugin.ask('map.insert', bodyWith(content));
        isInserting = false;
        return { answer, pauses };
      },
    };
  }

  it('are drawn in chunks that let the editor run, each note once', { timeout: 60_000 }, async () => {
    const { insert } = await whileDrawing(0, () => {});
    const { answer, pauses } = insert(many(MANY));
    if (!answer.ok) throw new Error(answer.failure.detail);
    expect(answer.value.counts.hear).toEqual({ notes: MANY, names: [] });
    expect(pauses).toBeGreaterThanOrEqual(MANY / 200 - 1);
  });

  it('keep everything that somebody does in the meantime', { timeout: 60_000 }, async () => {
    let moved = { id: '', box: {} };
    const { plugin, insert } = await whileDrawing(1, (file, root) => {
      const hear = noteContainerOf(file, root, 'hear');
      adopt(file, addSticky(file, pointIn(file, hear, 700, 700), 'By Maya', { user: MAYA }), hear);
      const drawn = file.get(hear).children.filter((id) => ['STICKY', 'FRAME'].includes(file.get(id).type));
      remove(file, [drawn[5] ?? '']);
      moveBy(file, [drawn[7] ?? ''], { x: 24, y: 6 });
      moved = { id: drawn[7] ?? '', box: boxOf(file, drawn[7] ?? '') };
    });
    const { answer } = insert(many(500));
    if (!answer.ok) throw new Error(answer.failure.detail);
    expect(answer.value.counts.hear?.notes).toBe(500);
    const { notes } = plugin.get('map.read', { node: answer.value.node });
    expect(notes.find(({ node }) => node === moved.id)?.box).toEqual(moved.box);
    const texts = notes.map(({ text }) => text);
    expect(texts).toContain('By Maya');
    expect(new Set(texts).size).toBe(500);
  });

  it('are all removed when a section is deleted in the meantime, except for user notes', async () => {
    const { plugin, insert } = await whileDrawing(1, (file, root) => {
      const see = piece(file, root, 'section', 'see').id;
      adopt(file, addSticky(file, pointIn(file, see, 60, 500), 'By Maya', { user: MAYA }), see);
      remove(file, [piece(file, root, 'section', 'hear').id]);
    });
    const { answer } = insert(many(500));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-section', step: 'map.insert' } });
    const { file } = plugin;
    const left = file.get(file.currentPageId).children.map((id) => file.get(id));
    expect(left.map(({ text }) => text?.characters)).toEqual(['By Maya']);
    expect(plugin.run.errors).toEqual([]);
  });
});
