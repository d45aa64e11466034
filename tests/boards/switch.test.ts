// A map that is given another template on a real board: every note is moved as it is, and comes back.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { boxOf, MAYA, OTIS, pieces, SECTIONS, stickyIn } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, type OpenPlugin, openOnMap } from '../harness/plugin';
import { switchMap } from '../harness/switching';

afterEach(closeAll);

const sectionOf = (plugin: OpenPlugin, node: string) => {
  const { notes, sections, kept } = plugin.get('map.read', { node });
  const nameOf = (id: string | null) => sections.find((one) => one.node === id)?.id;
  return Object.fromEntries(
    notes.map((note) => [
      note.text,
      nameOf(note.parentSection) ?? (note.ancestors.includes(kept ?? '') ? 'kept' : 'none'),
    ]),
  );
};

/** What people made, as it is but for where it is. */
const asMade = (file: FigmaFile, ids: readonly string[]) =>
  ids.map((id) => {
    const { x: _x, y: _y, parent: _parent, pluginData: _data, ...made } = file.get(id);
    return made;
  });

describe.each(everywhere)('another template in %s, %s', (editor, mode) => {
  const start = async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const { file } = plugin;
    const notes = SECTIONS.map((section, n) =>
      stickyIn(file, node, section, `In ${section}`, { n, user: MAYA }),
    );
    const said = stickyIn(file, node, 'say-do', '“At eight” #quote', { n: 1, user: OTIS });
    const done = stickyIn(file, node, 'say-do', 'Calls at eight #seen', { n: 2 });
    plugin.run.settle();
    return { plugin, file, node, notes: [...notes, said, done] };
  };

  it('moves every note as it is, in one undo step', async () => {
    const { plugin, file, node, notes } = await start();
    const made = asMade(file, notes);
    const before = pictureOf(file);
    switchMap(plugin, node, 'four-quadrant');
    expect(asMade(file, notes)).toEqual(made);
    expect(sectionOf(plugin, node)).toEqual({
      'In think-feel': 'thinks',
      'In see': 'kept',
      'In say-do': 'says',
      'In hear': 'kept',
      'In pain': 'kept',
      'In gain': 'kept',
      '“At eight” #quote': 'says',
      'Calls at eight #seen': 'does',
    });
    expect(complaintsAbout(file, node).filter((one) => !/STICKY|note-area/.test(one))).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
    file.undo();
    expect(isSame({ ...before, selection: [] }, { ...pictureOf(file), selection: [] })).toBe(true);
  });

  it('draws the sections of the other template and none of the first', async () => {
    const { plugin, file, node } = await start();
    const { after } = switchMap(plugin, node, 'four-quadrant');
    const map = plugin.open(node);
    expect({ ...map, counts: {}, facts: {} }).toEqual({ ...after, counts: {}, facts: {} });
    expect(
      pieces(file, node, 'section')
        .map(({ pluginData }) => JSON.parse(pluginData.tag ?? '').section)
        .sort(),
    ).toEqual(['does', 'feels', 'says', 'thinks']);
    expect(pieces(file, node, 'order-chip')).toHaveLength(4);
    expect(map.missing).toEqual([]);
    plugin.addNote(node, 'feels', 'New');
    expect(sectionOf(plugin, node).New).toBe('feels');
  });

  it('gives back what the first template had', async () => {
    const { plugin, file, node, notes } = await start();
    const before = sectionOf(plugin, node);
    const places = notes.map((id) => {
      const area = boxOf(file, file.get(id).parent ?? '');
      const { x, y } = boxOf(file, id);
      return [x - area.x, y - area.y];
    });
    switchMap(plugin, node, 'four-quadrant');
    switchMap(plugin, node, 'six-section');
    expect(sectionOf(plugin, node)).toEqual(before);
    expect(
      notes.map((id) => {
        const area = boxOf(file, file.get(id).parent ?? '');
        const { x, y } = boxOf(file, id);
        return [x - area.x, y - area.y];
      }),
    ).toEqual(places);
    expect(pieces(file, node, 'kept')).toEqual([]);
    expect(complaintsAbout(file, node).filter((one) => !/STICKY|note-area/.test(one))).toEqual([]);
  });
});
