// A note that is clicked in a list is selected on the board and shown there, and nothing else changes.
import { afterEach, describe, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import { boxOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, openOnMap } from '../harness/plugin';

afterEach(closeAll);

describe.each(everywhere)('note.show in %s, %s', (editor, mode) => {
  it('selects the note and centres the view on it', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const [note = ''] = plugin.addNotes(node, 'see', ['A red door']);
    const before = pictureOf(plugin.file);
    plugin.file.viewport.center = { x: 50_000, y: 50_000 };
    expect(plugin.get('note.show', { note })).toEqual({});
    expect(plugin.file.selection).toEqual([note]);
    const { x, y, width, height } = boxOf(plugin.file, note);
    expect(plugin.file.viewport.center).toEqual({ x: x + width / 2, y: y + height / 2 });
    expect(isSame({ ...before, selection: [note] }, pictureOf(plugin.file))).toBe(true);
  });

  it('fails when the note is gone', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const [note = ''] = plugin.addNotes(node, 'see', ['A red door']);
    remove(plugin.file, [note]);
    expect(plugin.ask('note.show', { note })).toMatchObject({ ok: false, failure: { code: 'no-note' } });
  });
});
