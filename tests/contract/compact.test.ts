// A compact map works as a regular one: drawn and read, guided, hidden, translated, repaired, restored, exported and
// drawn again from its file.
import { afterEach, describe, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { planImport } from '../../shared/file/from-empathy-map';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { beginSession, NO_RECORD } from '../../shared/model/session';
import { sectionIds, templateOf } from '../../shared/templates';
import { boxOf, hexOf, piece, pieces, tagOf, wordsOf } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { closeAll, type Editor, type OpenPlugin, openPlugin } from '../harness/plugin';
import { switchMap } from '../harness/switching';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const template = 'inner-and-outer';
const order = {
  preset: 'outside-in' as const,
  sections: [...templateOf(template).orders['outside-in'].sections],
};
const ORIGIN = { source: 'test', exportedAt: '2026-11-21T11:00:00.000Z' };

const fileOf = (plugin: OpenPlugin, node: string) =>
  toEmpathyMap(plugin.get('map.read', { node }), ORIGIN).map;

describe.each(EDITORS)('a compact map in %s', (editor) => {
  const look = { isFigjam: editor === 'figjam', showsStep: true };

  async function start() {
    const plugin = await openPlugin({ editor });
    const map = plugin.insert({ size: 'compact', template, order, persona: 'Dana' });
    const { file } = plugin;
    return { plugin, map, node: map.node, file };
  }

  it('is known by its size, also to another run, and says so in its file', async () => {
    const { plugin, map, node, file } = await start();
    expect(map.size).toBe('compact');
    expect(fileOf(plugin, node).size).toBe('compact');
    const again = await openPlugin({ file });
    expect(again.open(node).size).toBe('compact');
  });

  it('comes back from its file on the same page, with its notes', async () => {
    const { plugin, node, file } = await start();
    for (const section of sectionIds(template))
      plugin.addNotes(node, section, [`${section} 1`, `${section} 2`]);
    const before = fileOf(plugin, node);
    const drawn = plugin.get('map.insert', planImport(before, 'again', boardTexts.en));
    const after = fileOf(plugin, drawn.node);
    expect({ ...after, id: before.id }).toEqual(before);
    const [first, second] = [node, drawn.node].map((id) => boxOf(file, id));
    expect([second?.width, second?.height]).toEqual([first?.width, first?.height]);
    expect(complaintsAbout(file, drawn.node)).toEqual([]);
  });

  it('shows a session: the card, the pills, the flag and hidden notes', async () => {
    const { plugin, node, file } = await start();
    const [first = ''] = order.sections;
    const record = beginSession(NO_RECORD, { notes: 0 }, 60_000);
    plugin.update(node, { step: first, record, hidden: [first] }, look);
    const { now } = boardTexts.en;
    expect(wordsOf(piece(file, node, 'now-name'))).toContain('Notices');
    expect(wordsOf(piece(file, node, 'flag-text', first))).toBe(now.hiddenFlag);
    expect(piece(file, node, 'flag', first).visible).toBe(true);
    expect(hexOf(piece(file, node, 'order-chip', first).fills[0])).toBe('#1E1E1E');
    expect(pieces(file, node, 'now-next')).toEqual([]);
    expect(complaintsAbout(file, node)).toEqual([]);
  });

  it('gets back a deleted section where it was', async () => {
    const { plugin, node, file } = await start();
    for (const section of ['notices', 'does', 'gain']) {
      const { id } = piece(file, node, 'section', section);
      const was = boxOf(file, id);
      remove(file, [id]);
      plugin.run.settle();
      plugin.restore(node, section);
      expect(boxOf(file, piece(file, node, 'section', section).id)).toEqual(was);
    }
    expect(complaintsAbout(file, node)).toEqual([]);
  });

  it('changes its language, gets more words, more facts and more notes without a defect', async () => {
    const { plugin, node, file } = await start();
    const { width, height } = boxOf(file, node);
    plugin.update(node, { language: 'de' }, look);
    expect(boxOf(file, node)).toMatchObject({ width, height });
    plugin.update(node, {
      details: { goal: 'Ein Termin, der zum Dienst passt', age: '41', children: 'Zwei' },
    });
    plugin.update(node, { context: { product: 'die Terminbuchung', goal: 'Weniger Anrufe' } });
    plugin.update(node, { title: 'Warum Menschen anrufen statt online zu buchen' });
    plugin.addNotes(
      node,
      'pain',
      Array.from({ length: 9 }, (_, at) => `Notiz ${at}`),
    );
    expect(complaintsAbout(file, node)).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
    const other = boxOf(file, node);
    expect([other.width, other.height > height]).toEqual([width, true]);
  });

  it('gets another template on the same page, and its own back', async () => {
    const { plugin, node, file } = await start();
    const { width, height } = boxOf(file, node);
    plugin.addNotes(node, 'does', ['Calls at eight']);
    switchMap(plugin, node, 'four-quadrant');
    expect(plugin.open(node)).toMatchObject({ size: 'compact', template: 'four-quadrant' });
    expect(boxOf(file, node)).toMatchObject({ width, height });
    expect(pieces(file, node, 'prompt')).toHaveLength(4);
    switchMap(plugin, node, template);
    expect(boxOf(file, node)).toMatchObject({ width, height });
    expect(fileOf(plugin, node).sections.find(({ id }) => id === 'does')?.notes).toHaveLength(1);
    expect(complaintsAbout(file, node)).toEqual([]);
  });

  it('keeps its size when its root is repaired', async () => {
    const { node, file } = await start();
    file.transact({ origin: 'REMOTE', byPlugin: false }, () => file.patch(node, { pluginData: {} }));
    const again = await openPlugin({ file });
    again.get('map.repair', { node });
    expect(again.open(node).size).toBe('compact');
    expect(tagOf(file.get(node))?.role).toBe('map');
  });
});
