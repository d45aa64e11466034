// The persona's photo: fills the circle, hides the circle's label, is read back unchanged, can be removed.
import { afterEach, describe, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import { piece } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { PIXEL } from '../harness/pixel';
import { closeAll, everywhere, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

/** The fills of the circle and of the label in it. */
function looks({ file }: OpenPlugin, root: string) {
  const disc = piece(file, root, 'photo');
  const word = disc.text ?? file.get(disc.children[0] ?? '').text;
  const letters = disc.text === undefined ? file.get(disc.children[0] ?? '').fills : word?.fills;
  return { disc: disc.fills.map(({ type }) => type), word: word?.characters, letters: letters?.length };
}

describe.each(everywhere)('photo.set in %s, %s', (editor, mode) => {
  it('fills the circle with the photo, and the map reports it', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    expect(plugin.get('photo.set', { node, photo: PIXEL }).hasPhoto).toBe(true);
    expect(looks(plugin, node)).toEqual({ disc: ['IMAGE'], word: 'D', letters: 0 });
    expect(piece(plugin.file, node, 'photo').fills).toMatchObject([{ type: 'IMAGE', scaleMode: 'FILL' }]);
    expect(plugin.get('map.read', { node }).photo).toEqual(PIXEL);
    expect(plugin.run.errors).toEqual([]);
  });

  it('removes the photo again', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const before = looks(plugin, node);
    plugin.get('photo.set', { node, photo: PIXEL });
    expect(plugin.get('photo.set', { node, photo: null }).hasPhoto).toBe(false);
    expect(looks(plugin, node)).toEqual(before);
    expect(plugin.get('map.read', { node }).photo).toBe(null);
  });

  it('is one undo step', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const before = pictureOf(plugin.file);
    plugin.get('photo.set', { node, photo: PIXEL });
    plugin.file.undo();
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
  });

  it('rejects what is not an image, and changes nothing', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const before = pictureOf(plugin.file);
    const answer = plugin.ask('photo.set', { node, photo: new Uint8Array([1, 2, 3]) });
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'canvas', step: 'photo.set: set the picture', item: 'photo' },
    });
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
  });

  it('fails with `no-text` when people have deleted the circle', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    remove(plugin.file, [piece(plugin.file, node, 'photo').id]);
    const answer = plugin.ask('photo.set', { node, photo: PIXEL });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-text', item: 'photo' } });
  });
});
