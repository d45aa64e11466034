// Events between the window's own requests: whether its last read is still current, and for which map.
import { afterEach, describe, expect, it } from 'vitest';
import { duplicate, rename, typeText } from '../../host/document/people';
import { piece, pieces, tagOf } from '../harness/board';
import { closeAll, openOnMap, openPlugin } from '../harness/plugin';

afterEach(closeAll);

describe('the `changed` event', () => {
  it('is emitted once after a read, even for changes that no count shows', async () => {
    const { plugin, node } = await openOnMap();
    plugin.addNote(node, 'hear', 'Call at eight');
    const [note] = plugin.get('map.read', { node }).notes;
    plugin.run.settle();
    plugin.get('map.read', { node });
    expect(plugin.events('changed')).toEqual([]);
    typeText(plugin.file, note?.node ?? '', 'Call at nine');
    plugin.run.settle();
    typeText(plugin.file, note?.node ?? '', 'Call at ten');
    plugin.run.settle();
    expect(plugin.events('changed')).toEqual([{}]);
    expect(plugin.events('counts').at(-1)?.counts.hear?.notes).toBe(1);
  });

  it('is not emitted if nothing was read', async () => {
    const { plugin, node } = await openOnMap();
    rename(plugin.file, node, 'Another name');
    plugin.run.settle();
    expect(plugin.events('changed')).toEqual([]);
  });
});

describe('a duplicated section', () => {
  it('updates its prompts to a new persona, so that none of them becomes a note', async () => {
    const { plugin, node } = await openOnMap();
    const { file } = plugin;
    duplicate(file, [piece(file, node, 'section', 'pain').id]);
    plugin.run.settle();
    plugin.update(node, { name: 'Moll Crumb' });
    const prompts = pieces(file, node, 'prompt')
      .filter((record) => tagOf(record)?.section === 'pain')
      .map(({ text }) => text?.characters);
    expect(prompts).toHaveLength(4);
    expect(prompts.every((words) => words?.includes(' Moll '))).toBe(true);
    expect(plugin.get('map.read', { node }).notes).toEqual([]);
  });
});

describe('a change to a map that is no longer open', () => {
  it('does not take the live counts away from the open map', async () => {
    const plugin = await openPlugin();
    const first = plugin.insert().node;
    const second = plugin.insert().node;
    plugin.update(first, { title: 'Typed before the switch' });
    plugin.addNote(second, 'gain', 'A slot on Friday');
    expect(plugin.events('counts').at(-1)).toMatchObject({ node: second, counts: { gain: { notes: 1 } } });
  });
});
