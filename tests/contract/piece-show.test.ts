// “Show on board” moves the current user's own view to a part of the map, and changes nothing else.
import { afterEach, describe, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import type { Role } from '../../shared/map/tag';
import { boxOf, piece } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const PIECES: [Role, 'hear' | undefined][] = [
  ['map', undefined],
  ['section', 'hear'],
  ['persona', undefined],
  ['problem', undefined],
  ['actions', undefined],
];

describe.each(everywhere)('piece.show in %s, %s', (editor, mode) => {
  it.each(PIECES)('centres the view on %s %s', async (role, section) => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const before = pictureOf(plugin.file);
    plugin.file.viewport.center = { x: 50_000, y: 50_000 };
    expect(plugin.get('piece.show', { node, role, ...(section === undefined ? {} : { section }) })).toEqual(
      {},
    );
    const { x, y, width, height } = boxOf(plugin.file, piece(plugin.file, node, role, section).id);
    expect(plugin.file.viewport.center).toEqual({ x: x + width / 2, y: y + height / 2 });
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
  });

  it('fails when the part is gone', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const { file } = plugin;
    remove(file, [piece(file, node, 'section', 'hear').id, piece(file, node, 'problem').id]);
    expect(plugin.ask('piece.show', { node, role: 'section', section: 'hear' })).toMatchObject({
      ok: false,
      failure: { code: 'no-section', item: 'hear' },
    });
    expect(plugin.ask('piece.show', { node, role: 'problem' })).toMatchObject({
      ok: false,
      failure: { code: 'no-text', item: 'problem' },
    });
  });
});
