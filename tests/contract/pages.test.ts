// A map on a page other than the current one: people switch pages while the window is open.
import { afterEach, describe, expect, it } from 'vitest';
import { addSticky, remove } from '../../host/document/people';
import { closeAll, everywhere, openOnMap, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const SECOND_PAGE = '0:2';

describe.each(everywhere)('a map on another page in %s, %s', (editor, mode) => {
  it('stays open, and is followed, read and written', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const { file } = plugin;
    file.currentPageId = SECOND_PAGE;
    plugin.run.settle();
    plugin.addNote(node, 'hear', 'Call at eight');
    expect(plugin.events('counts').at(-1)?.counts.hear?.notes).toBe(1);
    expect(plugin.get('map.read', { node }).notes.map(({ text }) => text)).toEqual(['Call at eight']);
    expect(file.get(node).parent).toBe('0:1');
    expect(plugin.run.errors).toEqual([]);
  });

  it('is loaded when opened by a plugin that has never seen its page', async () => {
    const { plugin: first, node } = await openOnMap({ editor, mode });
    const { file } = first;
    first.addNote(node, 'pain', 'The queue');
    file.currentPageId = SECOND_PAGE;
    const second = await openPlugin({ editor, mode, file });
    expect(second.get('hello', {}).current).toBeNull();
    expect(second.get('map.open', { node }).counts.pain?.notes).toBe(1);
    second.get('piece.show', { node, role: 'section', section: 'pain' });
    expect(file.currentPageId).toBe('0:1');
    const [note] = second.get('map.read', { node }).notes;
    remove(file, [note?.node ?? '']);
    second.run.settle();
    expect(second.events('counts').at(-1)).toMatchObject({ node, counts: {} });
  });

  it('does not count notes at the same position on the current page', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const { file } = plugin;
    file.currentPageId = SECOND_PAGE;
    const { x, y } = file.get(node);
    if (editor === 'figjam') addSticky(file, { x: x + 200, y: y + 600 }, 'Another board');
    plugin.run.settle();
    expect(plugin.get('map.read', { node }).notes).toEqual([]);
    expect(plugin.events('counts')).toEqual([]);
  });
});
