// A version in the file's history: saved at once, told only if it was saved, and nothing waits for it.
import { afterEach, describe, expect, it } from 'vitest';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, openOnMap, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const VERSION = { title: 'Before the session', description: 'By the plugin', notice: 'A version was saved.' };

describe.each(everywhere)('version.save in %s, %s', (editor, mode) => {
  it('saves a named version and says so on the canvas', async () => {
    const plugin = await openPlugin({ editor, mode });
    plugin.insert();
    const before = pictureOf(plugin.file);
    const { undo } = plugin.file.undoLog.depth;
    expect(plugin.get('version.save', VERSION)).toEqual({ saved: true });
    expect(plugin.run.versions).toEqual([{ title: 'Before the session', description: 'By the plugin' }]);
    expect(plugin.run.notices.map(({ message, error }) => [message, error])).toEqual([
      ['A version was saved.', false],
    ]);
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    expect(plugin.file.undoLog.depth.undo).toBe(undo);
  });

  it.each(['null', 'refused'] as const)('says nothing when Figma saves none (%s)', async (reading) => {
    const plugin = await openPlugin({ editor, mode, readings: { 'version-history': reading } });
    expect(plugin.get('version.save', VERSION)).toEqual({ saved: false });
    expect(plugin.run.notices).toEqual([]);
    expect(plugin.run.versions).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('refuses a version without a name', async () => {
    const plugin = await openPlugin({ editor, mode });
    expect(plugin.ask('version.save', { ...VERSION, title: '' })).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
  });

  it('does not wait for other requests, and they do not wait for it', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const { run } = plugin;
    run.messages.length = 0;
    run.post({ kind: 'request', id: 801, name: 'version.save', body: VERSION });
    run.post({ kind: 'request', id: 802, name: 'map.open', body: { node } });
    const replies = () =>
      (run.messages as { kind: string; id?: number }[]).flatMap(({ kind, id }) =>
        kind === 'reply' ? [id] : [],
      );
    run.waitFor(() => replies().length === 2);
    expect(replies()).toEqual([802, 801]);
  });
});
