// Boards as they were drawn before sections had areas for notes: read, guided, written and restored as before.

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { remove } from '../../host/document/people';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { sixSection } from '../../shared/templates/six-section';
import { badgeWords, boxOf, piece, pieces, stickyIn, wordsOf } from '../harness/board';
import { closeAll, type Editor, openPlugin } from '../harness/plugin';

const { orders } = sixSection;

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const STAMP = { source: 'Test 1', exportedAt: '2026-11-21T10:00:00.000Z' };

const golden = (name: string): string =>
  readFileSync(`tests/boards/golden/first-layout.${name}.json`, 'utf8');

async function start(editor: Editor) {
  const file = FigmaFile.parse(golden(`${editor}.board`));
  const plugin = await openPlugin({ file });
  return { plugin, file, node: plugin.current()?.node ?? '' };
}

describe.each(EDITORS)('a board of the first layout in %s', (editor) => {
  it('gives the same file as ever', async () => {
    const { plugin, node } = await start(editor);
    const { map } = toEmpathyMap(plugin.get('map.read', { node }), STAMP);
    expect(map).toEqual(JSON.parse(golden(`${editor}.map`)));
    expect(plugin.run.errors).toEqual([]);
  });

  it('gets notes below its prompts, in the section itself', async () => {
    const { plugin, file, node } = await start(editor);
    const hear = piece(file, node, 'section', 'hear');
    const end = Math.max(
      ...pieces(file, node, 'prompt')
        .filter(({ parent }) => parent === hear.id)
        .map(({ id }) => boxOf(file, id).y + boxOf(file, id).height),
    );
    const [note = ''] = plugin.addNotes(node, 'hear', ['new']);
    expect(file.get(note).parent).toBe(hear.id);
    expect(boxOf(file, note).y).toBeGreaterThanOrEqual(end);
  });

  it('follows what people write, another order and another step', async () => {
    const { plugin, file, node } = await start(editor);
    stickyIn(file, node, 'gain', 'by hand');
    plugin.run.settle();
    expect(plugin.events('counts').pop()?.counts.gain?.notes).toBe(3);
    const order = { preset: 'recovery' as const, sections: [...orders.recovery.sections] };
    plugin.update(node, { order, step: 'pain' });
    expect(order.sections.map((section) => badgeWords(file, node, section))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    expect(wordsOf(piece(file, node, 'order-line'))).toMatch(/^Order: Lost customers\. /);
    expect(plugin.open(node).order).toEqual(order);
  });

  it('gets a deleted section back with an area for its notes', async () => {
    const { plugin, file, node } = await start(editor);
    remove(file, [piece(file, node, 'section', 'pain').id]);
    plugin.run.settle();
    expect(plugin.open(node).missing).toEqual(['pain']);
    expect(plugin.restore(node, 'pain').missing).toEqual([]);
    const area = piece(file, node, 'note-area', 'pain');
    const [note = ''] = plugin.addNotes(node, 'pain', ['again']);
    expect(file.get(note).parent).toBe(area.id);
    expect(plugin.open(node).counts.pain?.notes).toBe(1);
  });
});

it('a board of the first layout hides a section with its prompts, as it did', async () => {
  const { plugin, file, node } = await start('figjam');
  const hear = () => file.get(piece(file, node, 'section', 'hear').id).sectionContentsHidden;
  plugin.get('sections.hide', { node, sections: ['hear'], hidden: true });
  expect([hear(), plugin.open(node).hidden]).toEqual([true, ['hear']]);
  plugin.get('sections.hide', { node, sections: ['hear'], hidden: false });
  expect([hear(), plugin.open(node).hidden]).toEqual([false, []]);
});
