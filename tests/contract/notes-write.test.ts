// Note texts are written only if they still match what the window saw, all of them or none.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { remove, typeText } from '../../host/document/people';
import { stickyIn } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, openOnMap } from '../harness/plugin';

afterEach(closeAll);

/** A user's sticky, and a note that the plugin made, which is a frame in Design. */
async function start(editor: Editor, mode: 'strict' | 'lenient') {
  const { plugin, node } = await openOnMap({ editor, mode });
  const theirs = stickyIn(plugin.file, node, 'hear', 'Waits');
  const [ours = ''] = plugin.addNotes(node, 'hear', ['Asks']);
  const texts = () => plugin.get('map.read', { node }).notes.map(({ text }) => text);
  const write = (...entries: [node: string, was: string, to: string][]) =>
    plugin.ask('notes.write', { node, notes: entries.map(([id, was, to]) => ({ node: id, was, to })) });
  return { plugin, file: plugin.file, node, theirs, ours, texts, write };
}

const textIn = (file: FigmaFile, id: string): string =>
  file.get(id).text === undefined ? (file.get(id).children[0] ?? '') : id;

describe.each(everywhere)('notes.write in %s, %s', (editor, mode) => {
  it('writes the texts character for character, and nothing else', async () => {
    const { plugin, file, theirs, ours, texts, write } = await start(editor, mode);
    const before = file.get(theirs);
    expect(write([theirs, 'Waits', 'Waits\n\u2028שלום 👩‍👧 <b>'], [ours, 'Asks', 'Asks twice'])).toEqual({
      ok: true,
      kind: 'reply',
      id: expect.any(Number) as number,
      value: {},
    });
    expect(texts()).toEqual(['Waits\n\u2028שלום 👩‍👧 <b>', 'Asks twice']);
    expect({ ...file.get(theirs), text: before.text, height: before.height }).toEqual(before);
    expect(plugin.run.errors).toEqual([]);
  });

  it('is one undo step', async () => {
    const { file, theirs, ours, write } = await start(editor, mode);
    const before = pictureOf(file);
    write([theirs, 'Waits', 'Goes'], [ours, 'Asks', 'Leaves']);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('writes nothing when one of the notes has changed', async () => {
    const { file, theirs, ours, write } = await start(editor, mode);
    typeText(file, textIn(file, ours), 'Asks at home');
    const before = pictureOf(file);
    expect(write([theirs, 'Waits', 'Goes'], [ours, 'Asks', 'Leaves'])).toMatchObject({
      ok: false,
      failure: { code: 'changed', step: 'notes.write: compare the note', item: 'note', detail: '' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('writes nothing when one of the notes is gone', async () => {
    const { file, theirs, ours, write } = await start(editor, mode);
    remove(file, [ours]);
    const before = pictureOf(file);
    expect(write([theirs, 'Waits', 'Goes'], [ours, 'Asks', 'Leaves'])).toMatchObject({
      ok: false,
      failure: { code: 'no-note' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });
});

describe.each(['figjam', 'figma'] as const)('notes.write in %s', (editor) => {
  it('loads the fonts that people gave the notes', async () => {
    const { file, theirs, texts, write } = await start(editor, 'strict');
    const { text } = file.get(theirs);
    if (text === undefined) throw new Error('no text');
    file.patch(theirs, { text: { ...text, fontName: { family: 'Roboto', style: 'Bold' } } });
    expect(write([theirs, 'Waits', 'Goes']).ok).toBe(true);
    expect(texts()).toEqual(['Goes', 'Asks']);
  });

  it('fails with `no-text` for a node without text', async () => {
    const { file, node, write } = await start(editor, 'strict');
    const line = file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.create('LINE', node, {}));
    expect(write([line.id, '', 'x'])).toMatchObject({
      ok: false,
      failure: { code: 'no-text', item: 'note' },
    });
  });
});
