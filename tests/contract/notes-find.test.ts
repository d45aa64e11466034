// Finds notes on the page: those in the selection, wherever they are, or all those outside maps.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addSticky, addText, group, hideContents, rename } from '../../host/document/people';
import { adopt, boxOf, MAYA, piece, stickyIn } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, openOnMap, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const make = (file: FigmaFile, type: 'SECTION' | 'FRAME' | 'LINE' | 'TEXT', parent = file.currentPageId) =>
  file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.create(type, parent, {})).id;

const adoptedBy = (file: FigmaFile, id: string, parent: string): string => {
  adopt(file, id, parent);
  return id;
};

const select = (file: FigmaFile, ids: readonly string[]) => {
  file.selection = ids;
};

describe.each(everywhere)('notes.find in %s, %s', (editor, mode) => {
  const start = async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const { file } = plugin;
    const read = (...ids: string[]) => {
      select(file, ids);
      const before = pictureOf(file);
      const reply = plugin.get('notes.find', { everywhere: false });
      expect(isSame(before, pictureOf(file))).toBe(true);
      return reply;
    };
    return { plugin, file, node, read };
  };

  it('returns each note with its text, author and position', async () => {
    const { file, node, read } = await start();
    const loose = addSticky(file, { x: -9000, y: -700 }, 'Loose\nnote', { user: MAYA });
    const inside = stickyIn(file, node, 'hear', 'Inside', { user: MAYA });
    const entry = (node: string, text: string) => {
      return { node, text, author: MAYA.name, kind: 'sticky', theme: '', box: boxOf(file, node) };
    };
    expect(read(loose, inside)).toEqual({
      notes: [entry(loose, 'Loose\nnote'), entry(inside, 'Inside')],
      headings: [],
    });
  });

  it('tells loose texts from stickies', async () => {
    const { file, read } = await start();
    const text = addText(file, { x: -9000, y: -700 }, 'A title');
    const sticky = addSticky(file, { x: -9000, y: -200 }, 'A note');
    expect(read(text, sticky).notes.map(({ kind }) => kind)).toEqual(['text', 'sticky']);
  });

  it('finds notes in selected groups, sections and frames, each once', async () => {
    const { file, read } = await start();
    const notes = ['One', 'Two', 'Three', 'Four'].map((text, n) =>
      addSticky(file, { x: -2000 + 300 * n, y: -900 }, text),
    );
    const [one = '', two = '', three = '', four = ''] = notes;
    const cluster = group(file, [one, two]) ?? '';
    const holder = make(file, editor === 'figjam' ? 'SECTION' : 'FRAME');
    adopt(file, three, holder);
    const { notes: found } = read(cluster, holder, four, three);
    expect(found.map(({ text }) => text).sort()).toEqual(['Four', 'One', 'Three', 'Two']);
  });

  it('skips what is not a note, including plugin-owned texts', async () => {
    const { file, node, read } = await start();
    const heading = piece(file, node, 'heading', 'hear').id;
    const badge = piece(file, node, 'badge', 'hear');
    const blank = addSticky(file, { x: -900, y: -900 }, ' ');
    const ours = [heading, badge.id, ...badge.children];
    expect(read(...ours, make(file, 'LINE'), blank, make(file, 'SECTION'))).toEqual({
      notes: [],
      headings: [],
    });
  });

  it('finds the notes in a section of a map', async () => {
    const { file, node, read } = await start();
    stickyIn(file, node, 'hear', 'Inside');
    const { notes } = read(piece(file, node, 'section', 'hear').id, node);
    expect(notes.map(({ text }) => text)).toEqual(['Inside']);
  });

  it('returns nothing when nothing is selected', async () => {
    const { read } = await start();
    expect(read()).toEqual({ notes: [], headings: [] });
  });

  it('finds all notes on the page outside maps, whatever is selected', async () => {
    const { plugin, file, node } = await start();
    const inside = stickyIn(file, node, 'hear', 'Inside');
    const loose = addSticky(file, { x: -9000, y: -900 }, 'Loose');
    addSticky(file, { x: -9000, y: -600 }, '');
    select(file, [inside]);
    const { notes } = plugin.get('notes.find', { everywhere: true });
    expect(notes.map(({ node: found, text }) => [found, text])).toEqual([[loose, 'Loose']]);
  });

  it('skips notes that a map counts as its own; short texts in drawings are headings', async () => {
    const { plugin, file, node } = await start();
    stickyIn(file, node, 'hear', 'Dragged out');
    adopt(file, piece(file, node, 'section', 'hear').id, file.currentPageId);
    const { x, y } = boxOf(file, node);
    const over = addSticky(file, { x: x + 40, y: y + 40 }, 'Over the map');
    adopt(file, over, file.currentPageId);
    const drawing = make(file, editor === 'figjam' ? 'SECTION' : 'FRAME');
    const heading = addText(file, { x: -9000, y: 0 }, 'Heading of a drawing');
    const long = addText(
      file,
      { x: -9000, y: 200 },
      'A caption that goes on and on and says much more than a heading',
    );
    for (const id of [heading, long]) adopt(file, id, drawing);
    addText(file, { x: -9000, y: 900 }, 'A text by itself');
    plugin.run.settle();
    const read = plugin.get('map.read', { node }).notes.map(({ text }) => text);
    expect(read.sort()).toEqual(['Dragged out', 'Over the map']);
    const { notes, headings } = plugin.get('notes.find', { everywhere: true });
    expect(notes.map(({ text }) => text)).toEqual(['A text by itself']);
    expect(headings).toEqual([{ text: 'Heading of a drawing', box: boxOf(file, heading) }]);
  });
});

describe('notes.find in FigJam', () => {
  it('costs the same for each further map', async () => {
    const plugin = await openPlugin({ editor: 'figjam' });
    const costWith = (more: number) => {
      for (let n = 0; n < more; n += 1) plugin.insert({ title: `Map ${n}` });
      const before = plugin.run.total;
      expect(plugin.get('notes.find', { everywhere: true })).toEqual({ notes: [], headings: [] });
      return plugin.run.total - before;
    };
    const [three, five, seven] = [costWith(3), costWith(2), costWith(2)];
    expect(seven - five).toBe(five - three);
  });

  it('offers a note that was on a map once somebody has deleted the map', async () => {
    let isFinding = false;
    const plugin = await openPlugin({
      editor: 'figjam',
      onAwait: ({ reason, file }) => {
        if (!isFinding || reason !== 'timer') return;
        isFinding = false;
        file.transact({ origin: 'REMOTE', byPlugin: false }, () => file.remove(lower));
      },
    });
    const { file } = plugin;
    const lower = plugin.insert({ title: 'Deleted' }).node;
    for (const title of ['Second', 'Third', 'Fourth']) plugin.insert({ title });
    const { x, y } = boxOf(file, lower);
    const note = adoptedBy(file, addSticky(file, { x: x + 40, y: y + 40 }, 'Stays'), file.currentPageId);
    isFinding = true;
    const { notes } = plugin.get('notes.find', { everywhere: true });
    expect([isFinding, notes.map(({ node }) => node)]).toEqual([false, [note]]);
  });

  it('names the user section that contains a note', async () => {
    const plugin = await openPlugin({ editor: 'figjam' });
    const { file } = plugin;
    const note = addSticky(file, { x: 0, y: 0 }, 'Rumours');
    const section = make(file, 'SECTION');
    rename(file, section, 'What they hear');
    adopt(file, note, section);
    const { notes } = plugin.get('notes.find', { everywhere: true });
    expect(notes.map(({ text, theme }) => [text, theme])).toEqual([['Rumours', 'What they hear']]);
    hideContents(file, section, true);
    expect(plugin.get('notes.find', { everywhere: true })).toEqual({ notes: [], headings: [] });
  });
});

describe('notes.find in Design', () => {
  it('treats the text inside a note frame as the note', async () => {
    const { plugin, node } = await openOnMap({ editor: 'figma' });
    const [note = ''] = plugin.addNotes(node, 'hear', ['Asks']);
    select(plugin.file, plugin.file.get(note).children);
    expect(plugin.get('notes.find', { everywhere: false })).toEqual({
      notes: [
        { node: note, text: 'Asks', author: '', kind: 'sticky', theme: '', box: boxOf(plugin.file, note) },
      ],
      headings: [],
    });
  });
});
