// Notes accepted as near-duplicates move together, whole and in order, and nothing else on the board moves.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addSticky, group, remove, stamp } from '../../host/document/people';
import type { Faults } from '../../host/emulator/options';
import {
  adopt,
  boxOf,
  labelPlace,
  MAYA,
  noteContainerOf,
  piece,
  pieces,
  pointIn,
  stickyIn,
} from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, type OpenPlugin, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const STEP = 264;

/** Nine notes in three rows of three, as people leave them. */
async function start(
  editor: Editor = 'figjam',
  mode: 'strict' | 'lenient' = 'strict',
  faults: Faults = {},
  onAwait: () => void = () => {},
) {
  let isReady = false;
  const plugin = await openPlugin({ editor, mode, faults, onAwait: () => isReady && onAwait() });
  const { node } = plugin.insert({ people: 20 });
  const { file } = plugin;
  const notes = Array.from({ length: 9 }, (_note, n) => {
    const id = stickyIn(file, node, 'hear', `Note ${n}`);
    file.patch(id, { x: 48 + (n % 3) * STEP, y: 420 + Math.floor(n / 3) * STEP });
    return id;
  });
  plugin.run.settle();
  isReady = true;
  return { plugin, file, node, notes };
}

const gather = (plugin: OpenPlugin, node: string, name: string, notes: string[]) =>
  plugin.get('notes.gather', { node, groups: [{ section: 'hear', name, notes }] });

const overlap = (file: FigmaFile, a: string, b: string): boolean => {
  const [one, two] = [boxOf(file, a), boxOf(file, b)];
  return (
    one.x < two.x + two.width &&
    two.x < one.x + one.width &&
    one.y < two.y + two.height &&
    two.y < one.y + one.height
  );
};

const pick = (notes: readonly string[], ...indices: number[]): string[] => indices.map((n) => notes[n] ?? '');

describe.each(everywhere)('notes.gather in %s, %s', (editor, mode) => {
  it('moves the notes into a theme of their section, in order', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    expect(gather(plugin, node, 'Waiting', pick(notes, 0, 4, 8))).toEqual({ skipped: 0 });
    const theme = piece(file, node, 'theme');
    expect(theme).toMatchObject({ name: 'Waiting', parent: noteContainerOf(file, node, 'hear') });
    const inside = theme.children.filter((id) => file.get(id).type === 'STICKY');
    expect(inside).toEqual(pick(notes, 0, 4, 8));
    const places = inside.map((id) => [file.get(id).x, file.get(id).y]);
    expect(places).toEqual([
      [32, 72],
      [296, 72],
      [32, 336],
    ]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('creates a theme that is read back, with all notes still in their section', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    gather(plugin, node, 'Waiting', pick(notes, 0, 8));
    const snapshot = plugin.get('map.read', { node });
    const holder = piece(file, node, 'section', 'hear').id;
    expect(snapshot.notes.map(({ text, theme }) => [text, theme]).sort()).toEqual(
      notes.map((_id, n) => [`Note ${n}`, n === 0 || n === 8 ? 'Waiting' : '']),
    );
    expect(snapshot.notes.map((note) => note.parentSection)).toEqual(notes.map(() => holder));
  });

  it('overlaps nothing, stays inside the section, and moves nothing else', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    const others = pick(notes, 1, 2, 3, 5, 6, 7);
    const before = others.map((id) => file.get(id));
    gather(plugin, node, 'Waiting', pick(notes, 0, 4, 8));
    expect(others.map((id) => file.get(id))).toEqual(before);
    const hear = file.get(noteContainerOf(file, node, 'hear'));
    const { id } = piece(file, node, 'theme');
    const beside = hear.children.filter((child) => child !== id);
    expect(beside.filter((child) => overlap(file, child, id))).toEqual([]);
    const [outer, inner] = [boxOf(file, hear.id), boxOf(file, id)];
    expect(inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width).toBe(true);
    expect(inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height).toBe(true);
  });

  it('is one undo step, however many groups there are', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    const before = pictureOf(file);
    const groups = [
      { section: 'hear' as const, name: 'One', notes: pick(notes, 0, 1) },
      { section: 'hear' as const, name: 'Two', notes: pick(notes, 7, 8) },
    ];
    expect(plugin.get('notes.gather', { node, groups })).toEqual({ skipped: 0 });
    const themes = pieces(file, node, 'theme');
    expect(themes.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(overlap(file, themes[0]?.id ?? '', themes[1]?.id ?? '')).toBe(false);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('fails with `no-note` when a note is gone, and moves none', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    remove(file, pick(notes, 4));
    const before = pictureOf(file);
    const groups = [{ section: 'hear' as const, name: 'One', notes: pick(notes, 0, 4) }];
    expect(plugin.ask('notes.gather', { node, groups })).toMatchObject({
      ok: false,
      failure: { code: 'no-note', item: 'note' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });
});

describe.each(EDITORS)('gathering notes in %s', (editor) => {
  it('skips and counts groups for which there is no room', async () => {
    const { plugin, file, node, notes } = await start(editor);
    const hear = file.get(noteContainerOf(file, node, 'hear'));
    const wall = addSticky(file, { x: 0, y: 0 }, 'Wall');
    adopt(file, wall, hear.id);
    file.patch(hear.id, { width: 888, height: 60 + 3 * STEP });
    const before = pictureOf(file);
    const groups = [{ section: 'hear' as const, name: 'Too many', notes: pick(notes, 0, 4, 8) }];
    expect(plugin.get('notes.gather', { node, groups })).toEqual({ skipped: 1 });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('avoids loose notes on top of the section', async () => {
    const { plugin, file, node, notes } = await start(editor);
    const hear = boxOf(file, noteContainerOf(file, node, 'hear'));
    const loose = Array.from({ length: 3 }, (_note, n) =>
      file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
        file.create('STICKY', file.currentPageId, {
          x: hear.x + 32 + n * STEP,
          y: hear.y + 32 + 3 * STEP,
        }),
      ),
    );
    gather(plugin, node, 'Waiting', pick(notes, 0, 8));
    const { id } = piece(file, node, 'theme');
    expect(loose.filter((note) => overlap(file, note.id, id))).toEqual([]);
  });

  it('moves the evidence labels along', async () => {
    const { plugin, file, node, notes } = await start(editor);
    plugin.get('notes.set', { node, notes: [{ node: notes[0] ?? '', data: '{}', word: 'Quote' }] });
    gather(plugin, node, 'Waiting', pick(notes, 0, 8));
    const [mark] = pieces(file, node, 'evidence');
    expect(mark?.parent).toBe(piece(file, node, 'theme').id);
    const note = boxOf(file, notes[0] ?? '');
    expect(labelPlace(file, mark?.id ?? '')).toEqual({ x: note.x + 8, y: note.y + note.height });
  });

  it('puts all notes back into their group when it fails at the very end', async () => {
    const faults: Faults = {};
    const { plugin, file, node, notes } = await start(editor, 'strict', faults);
    const cluster = group(file, pick(notes, 0, 8)) ?? '';
    const before = pictureOf(file);
    faults.throwAt = [{ call: 1, member: 'GROUP.remove:call' }];
    const groups = [{ section: 'hear' as const, name: 'Waiting', notes: pick(notes, 0, 8) }];
    expect(plugin.ask('notes.gather', { node, groups })).toMatchObject({ ok: false });
    expect(file.get(cluster).children).toEqual(pick(notes, 0, 8));
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.ask('notes.gather', { node, groups })).toMatchObject({ ok: true });
    expect(file.find(cluster)).toBe(undefined);
  });

  it('leaves what people put into a new group in its section when it is taken back', async () => {
    let theirs = '';
    let box = {};
    const { plugin, file, node, notes } = await start(editor, 'strict', {}, () => {
      const [theme] = pieces(file, node, 'theme');
      if (theme === undefined || theirs !== '') return;
      theirs = addSticky(file, pointIn(file, theme.id, 20, 90), 'Theirs', { user: MAYA });
      adopt(file, theirs, theme.id);
      box = boxOf(file, theirs);
    });
    const group = (...picked: number[]) => ({
      section: 'hear' as const,
      name: 'Waiting',
      notes: pick(notes, ...picked),
    });
    const groups = [group(0, 8), { ...group(1, 2), notes: ['9:999'] }];
    expect(plugin.ask('notes.gather', { node, groups })).toMatchObject({
      ok: false,
      failure: { code: 'no-note' },
    });
    expect(file.get(theirs).parent).toBe(noteContainerOf(file, node, 'hear'));
    expect(boxOf(file, theirs)).toEqual(box);
    expect(pieces(file, node, 'theme')).toEqual([]);
  });

  it('takes notes out of a user group', async () => {
    const { plugin, file, node, notes } = await start(editor);
    const cluster = group(file, pick(notes, 0, 1, 2)) ?? '';
    gather(plugin, node, 'Waiting', pick(notes, 0, 8));
    expect(file.get(cluster).children).toEqual(pick(notes, 1, 2));
    expect(file.get(notes[0] ?? '').parent).toBe(piece(file, node, 'theme').id);
  });
});

describe('gathering notes in FigJam', () => {
  it('keeps stamps on their notes', async () => {
    const { plugin, file, node, notes } = await start();
    const vote = stamp(file, notes[0] ?? '', '👍', MAYA);
    const offset = () => {
      const [note, sticks] = [boxOf(file, notes[0] ?? ''), boxOf(file, vote)];
      return { x: sticks.x - note.x, y: sticks.y - note.y };
    };
    const before = offset();
    gather(plugin, node, 'Waiting', pick(notes, 0, 8));
    expect(offset()).toEqual(before);
    expect(file.get(vote)).toMatchObject({ stuckTo: notes[0], parent: piece(file, node, 'theme').id });
    expect(plugin.get('map.read', { node }).notes.find(({ text }) => text === 'Note 0')?.stamps).toEqual({
      '👍': 1,
    });
  });
});

describe('gathering notes in Design', () => {
  it('shows the theme name on the frame', async () => {
    const { plugin, file, node, notes } = await start('figma');
    gather(plugin, node, 'Waiting', pick(notes, 0, 8));
    const texts = piece(file, node, 'theme').children.flatMap((id) => file.get(id).text?.characters ?? []);
    expect(texts).toContain('Waiting');
    expect(plugin.get('map.read', { node }).notes.map(({ text }) => text)).not.toContain('Waiting');
  });
});
