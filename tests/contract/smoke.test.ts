// What a session writes, and reading it back, in QuickJS as in Figma; also where Figma refuses less than the strict host.
import { afterEach, describe, expect, it } from 'vitest';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { ME, stickyIn } from '../harness/board';
import { PIXEL } from '../harness/pixel';
import { closeAll, LENIENT, openPlugin, STRICT } from '../harness/plugin';

afterEach(closeAll);

describe.each([...STRICT, ...LENIENT])('in %s, %s', (editor, mode) => {
  it('a map is inserted, edited by hand and from the window, read, and removed by undo', async () => {
    const plugin = await openPlugin({ engine: 'quickjs', editor, mode });
    const before = plugin.file.nodes.size;
    const { node } = plugin.insert();
    const byHand = stickyIn(plugin.file, node, 'hear', 'By hand');
    const [added = ''] = plugin.addNotes(node, 'hear', ['From the window']);
    const counts = plugin.open(node).counts;
    expect(counts.hear?.notes).toBe(2);
    if (editor === 'figjam') expect(counts.hear?.names).toEqual([ME]);

    expect(plugin.update(node, { title: 'Renamed', people: 9 })).toMatchObject({
      title: 'Renamed',
      people: 9,
    });
    plugin.get('notes.set', { node, notes: [{ node: added, data: '{"evidence":"quote"}', word: 'Quote' }] });
    plugin.get('tension.draw', { node, from: byHand, to: added, label: 'but' });
    plugin.get('table.write', { node, cells: [{ row: 1, column: 0, was: '', to: 'Call back' }] });
    expect(plugin.get('photo.set', { node, photo: PIXEL }).hasPhoto).toBe(true);
    plugin.get('notes.gather', {
      node,
      groups: [{ section: 'hear', name: 'Waiting', notes: [byHand, added] }],
    });

    const snapshot = plugin.get('map.read', { node });
    const { map } = toEmpathyMap(snapshot, { source: 'Test 1', exportedAt: '2026-11-21T10:00:00.000Z' });
    const hear = map.sections.find(({ id }) => id === 'hear')?.notes ?? [];
    expect(hear.map(({ text, theme }) => [text, theme]).sort()).toEqual([
      ['By hand', 'Waiting'],
      ['From the window', 'Waiting'],
    ]);
    expect(map.tensions?.map(({ label }) => label)).toEqual(['but']);
    expect(map.actions?.map(({ text }) => text)).toEqual(['Call back']);
    expect(map.persona.photo?.mediaType).toBe('image/png');
    expect(plugin.run.errors).toEqual([]);

    while (plugin.file.undo());
    expect(plugin.file.nodes.size).toBe(before);
  });
});
