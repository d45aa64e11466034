// Write alone, then reveal: sections hide their contents and show them again together, and no note changes.
import { afterEach, describe, expect, it } from 'vitest';
import { duplicate, hideContents, remove } from '../../host/document/people';
import { adopt, noteContainerOf, piece, pieces, SECTIONS, stickyIn } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const MODES = ['strict', 'lenient'] as const;

async function start(mode: (typeof MODES)[number] = 'strict') {
  const { plugin, node } = await openOnMap({ mode });
  plugin.run.settle();
  return { plugin, file: plugin.file, node };
}

describe.each(MODES)('sections.hide in figjam, %s', (mode) => {
  it('hides all sections as one undo step, says so, and reveals them together', async () => {
    const { plugin, file, node } = await start(mode);
    const before = pictureOf(file);
    const hidden = plugin.get('sections.hide', { node, sections: SECTIONS, hidden: true });
    expect([...hidden.hidden].sort()).toEqual([...SECTIONS].sort());
    expect(pieces(file, node, 'note-area').map((area) => area.sectionContentsHidden)).toEqual(
      SECTIONS.map(() => true),
    );
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
    plugin.get('sections.hide', { node, sections: SECTIONS, hidden: true });
    expect(plugin.get('sections.hide', { node, sections: SECTIONS, hidden: false }).hidden).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('still reads and counts the notes inside', async () => {
    const { plugin, file, node } = await start(mode);
    plugin.get('sections.hide', { node, sections: ['hear'], hidden: true });
    stickyIn(file, node, 'hear', 'Written alone');
    plugin.run.settle();
    expect(plugin.events('counts').at(-1)).toMatchObject({
      counts: { hear: { notes: 1 } },
      hidden: ['hear'],
    });
    expect(plugin.get('map.read', { node }).notes).toMatchObject([{ text: 'Written alone', hidden: true }]);
  });
});

describe('hidden sections', () => {
  it('include what people hide and reveal themselves', async () => {
    const { plugin, file, node } = await start();
    plugin.get('sections.hide', { node, sections: ['hear', 'see'], hidden: true });
    hideContents(file, noteContainerOf(file, node, 'see'), false);
    const view = plugin.get('sections.hide', { node, sections: ['see', 'pain'], hidden: true });
    expect([...view.hidden].sort()).toEqual(['hear', 'pain', 'see']);
  });

  it('may be missing from the map, and copies of a section are hidden with it', async () => {
    const { plugin, file, node } = await start();
    const [copy = ''] = duplicate(file, [piece(file, node, 'section', 'gain').id]);
    adopt(file, copy, node);
    remove(file, [piece(file, node, 'section', 'pain').id]);
    plugin.get('sections.hide', { node, sections: SECTIONS, hidden: true });
    expect(pieces(file, node, 'note-area').map((area) => area.sectionContentsHidden)).toEqual(
      SECTIONS.map(() => true),
    );
  });

  it.each(everywhere.filter(([editor]) => editor === 'figma'))(
    'do not exist in %s, %s, where nothing happens',
    async (editor, mode) => {
      const { plugin, node } = await openOnMap({ editor, mode });
      const before = pictureOf(plugin.file);
      expect(plugin.get('sections.hide', { node, sections: SECTIONS, hidden: true }).hidden).toEqual([]);
      expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    },
  );
});
