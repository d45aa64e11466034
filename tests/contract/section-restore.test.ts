// A section that is put back is as large as the one that was deleted, and its area fills it as on a new map.
import { afterEach, describe, expect, it } from 'vitest';
import { addSticky, remove } from '../../host/document/people';
import { adopt, boxOf, noteContainerOf, piece, pointIn, SECTIONS } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const LONG = 'To know a week ahead which nights are hers, and to book what she needs around them. '.repeat(
  40,
);

describe.each(everywhere)('section.restore in %s, %s', (editor, mode) => {
  const start = async (people = 6) => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert({ people });
    const { file } = plugin;
    const idOf = (section: (typeof SECTIONS)[number]) => piece(file, node, 'section', section).id;
    const boxes = (section: (typeof SECTIONS)[number]) =>
      [idOf(section), noteContainerOf(file, node, section)].map((id) => boxOf(file, id));
    return { plugin, file, node, idOf, boxes };
  };

  it.each([1, 6, 50])('draws each of them where it was and as large, for %i people', async (people) => {
    const { plugin, file, node, idOf, boxes } = await start(people);
    const map = boxOf(file, node);
    for (const section of SECTIONS) {
      const was = boxes(section);
      remove(file, [idOf(section)]);
      plugin.run.settle();
      const before = pictureOf(file);
      plugin.restore(node, section);
      expect(boxes(section)).toEqual(was);
      file.undo();
      expect(isSame(before, pictureOf(file))).toBe(true);
      plugin.run.settle();
      plugin.restore(node, section);
    }
    expect(boxOf(file, node)).toEqual(map);
    expect(complaintsAbout(file, node)).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('follows its row where that has moved and grown since the map was drawn', async () => {
    const { plugin, file, node, idOf, boxes } = await start();
    plugin.update(node, { context: { product: 'Tables' }, details: { goal: LONG } });
    const map = boxOf(file, node);
    for (const section of SECTIONS) {
      const was = boxes(section);
      remove(file, [idOf(section)]);
      plugin.run.settle();
      plugin.restore(node, section);
      const is = boxes(section);
      is.forEach(({ x, y, width, height }, at) => {
        const before = was[at] ?? { x: 0, y: 0, width: 0, height: 0 };
        expect([x, width]).toEqual([before.x, before.width]);
        expect(y).toBeCloseTo(before.y);
        expect(height).toBeCloseTo(before.height);
      });
    }
    expect(boxOf(file, node)).toEqual(map);
    expect(complaintsAbout(file, node)).toEqual([]);
  });

  it('stands below what people have put there meanwhile', async () => {
    const { plugin, file, node, idOf } = await start();
    const at = boxOf(file, idOf('gain'));
    const note = addSticky(file, pointIn(file, idOf('gain'), 300, 300), 'Here now');
    adopt(file, note, node);
    const map = boxOf(file, node);
    remove(file, [idOf('gain')]);
    plugin.run.settle();
    plugin.restore(node, 'gain');
    const is = boxOf(file, idOf('gain'));
    expect(is).toEqual({ ...at, y: at.y + at.height + 64 });
    expect(boxOf(file, node).height).toBe(is.y + is.height + 96 - map.y);
    expect(complaintsAbout(file, node).filter((one) => !one.includes('STICKY'))).toEqual([]);
  });
});
