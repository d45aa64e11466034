// Notes that the window adds: one a text, in the next free cells, in their order.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { boxOf, piece, stickyIn } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, noteFill, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const overlap = (file: FigmaFile, a: string, b: string): boolean => {
  const [one, two] = [boxOf(file, a), boxOf(file, b)];
  return (
    one.x < two.x + two.width &&
    two.x < one.x + one.width &&
    one.y < two.y + two.height &&
    two.y < one.y + one.height
  );
};

describe.each(everywhere)('note.add in %s, %s', (editor, mode) => {
  const start = async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    const add = (texts: string[]) =>
      plugin.get('note.add', { node, section: 'hear', texts, fill: noteFill('hear') });
    const added = () =>
      plugin
        .get('map.read', { node })
        .notes.filter(({ holder }) => holder === piece(plugin.file, node, 'section', 'hear').id);
    return { plugin, file: plugin.file, node, add, added };
  };

  it('puts several texts side by side, none over another or over what lies there', async () => {
    const { file, node, add, added } = await start();
    const there = stickyIn(file, node, 'hear', 'There before');
    const texts = ['One', 'Two\nlines', 'שלום', 'Four'];
    add(texts);
    const notes = added().filter(({ node: id }) => id !== there);
    expect(notes.map(({ text }) => text)).toEqual(texts);
    const all = [there, ...notes.map(({ node: id }) => id)];
    const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(file, a, b))).toEqual([]);
  });

  it('adds all of them as one step', async () => {
    const { file, add } = await start();
    const before = pictureOf(file);
    add(['One', 'Two', 'Three']);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('keeps every note in a section that is too small for them, each at a place of its own', async () => {
    const { plugin, add, added } = await start();
    const texts = Array.from({ length: 60 }, (_, n) => `Line ${n}`);
    add(texts);
    expect(added().map(({ text }) => text)).toEqual(texts);
    expect(new Set(added().map(({ box }) => `${box.x}/${box.y}`)).size).toBe(60);
    expect(plugin.run.errors).toEqual([]);
  });

  it('does nothing for no text', async () => {
    const { file, add } = await start();
    const before = pictureOf(file);
    add([]);
    expect(isSame(before, pictureOf(file))).toBe(true);
  });
});
