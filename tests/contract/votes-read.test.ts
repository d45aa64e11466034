// Votes are stamps on notes; who voted is known only with a permission, and only if Figma knows the author.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { addSticky, moveBy, stamp } from '../../host/document/people';
import { boxOf, MAYA, OTIS, stickyIn } from '../harness/board';
import { closeAll, manifest, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const MODES = ['strict', 'lenient'] as const;

async function start(mode: (typeof MODES)[number] = 'strict', permissions = ['activeusers', 'fileusers']) {
  const file = FigmaFile.create({ editor: 'figjam' });
  file.users.splice(1, file.users.length - 1, MAYA, OTIS);
  const plugin = await openPlugin({ file, mode, manifest: { ...manifest, permissions } });
  const { node } = plugin.insert();
  const notes = ['One', 'Two'].map((text, n) => stickyIn(file, node, 'hear', text, { n }));
  return { plugin, file, node, notes: notes as [string, string] };
}

describe.each(MODES)('votes.read, %s', (mode) => {
  it("counts each person's stamps on all notes of the map", async () => {
    const { plugin, file, node, notes } = await start(mode);
    stamp(file, notes[0], '👍', MAYA);
    stamp(file, notes[0], '❤️', MAYA);
    stamp(file, notes[1], '👍', OTIS);
    stamp(file, notes[1], '👍', MAYA);
    expect(plugin.get('votes.read', { node })).toEqual({
      voters: [
        { name: 'Maya Example', votes: 3 },
        { name: 'Otis Example', votes: 1 },
      ],
    });
    expect(plugin.run.errors).toEqual([]);
  });

  it('returns null without the permission', async () => {
    const { plugin, file, node, notes } = await start(mode, []);
    stamp(file, notes[0], '👍', MAYA);
    expect(plugin.get('votes.read', { node })).toEqual({ voters: null });
    expect(plugin.run.errors).toEqual([]);
  });

  it('returns null in Design', async () => {
    const plugin = await openPlugin({ editor: 'figma', mode });
    const { node } = plugin.insert();
    expect(plugin.get('votes.read', { node })).toEqual({ voters: null });
  });
});

describe('votes.read', () => {
  it('skips stamps whose author Figma does not know', async () => {
    const { plugin, file, node, notes } = await start();
    stamp(file, notes[0], '👍', MAYA);
    const old = stamp(file, notes[0], '👍', OTIS);
    file.patch(old, { authorId: '' });
    expect(plugin.get('votes.read', { node })).toEqual({ voters: [{ name: 'Maya Example', votes: 1 }] });
  });

  it('counts people with the same name separately', async () => {
    const { plugin, file, node, notes } = await start();
    const other = { ...MAYA, id: 'user-9' };
    file.users.push(other);
    stamp(file, notes[0], '👍', MAYA);
    stamp(file, notes[0], '👍', other);
    expect(plugin.get('votes.read', { node })).toEqual({
      voters: [
        { name: 'Maya Example', votes: 1 },
        { name: 'Maya Example', votes: 1 },
      ],
    });
  });

  it('ignores stamps on notes elsewhere, and stamps that stick to no note', async () => {
    const { plugin, file, node, notes } = await start();
    const far = addSticky(file, { x: 90_000, y: 0 }, 'Far away');
    stamp(file, far, '👍', MAYA);
    const lost = stamp(file, notes[0], '👍', MAYA);
    file.patch(lost, { stuckTo: null });
    expect(plugin.get('votes.read', { node })).toEqual({ voters: [] });
  });

  it('counts stamps on a loose note on top of the map', async () => {
    const { plugin, file, node, notes } = await start();
    const { x, y } = boxOf(file, node);
    const loose = addSticky(file, { x: 90_000, y: 0 }, 'Loose');
    stamp(file, loose, '👍', OTIS);
    expect(plugin.get('votes.read', { node })).toEqual({ voters: [] });
    moveBy(file, [loose], { x: x + 100 - 90_000, y: y + 100 });
    stamp(file, notes[0], '👍', OTIS);
    expect(plugin.get('votes.read', { node })).toEqual({ voters: [{ name: 'Otis Example', votes: 2 }] });
  });
});
