// Copies of a map or of its texts: the first one counts, and nothing is written until a request asks for it.

import { afterEach, describe, expect, it } from 'vitest';
import { copyTrees } from '../../host/document/copies';
import { FigmaFile } from '../../host/document/file';
import { duplicate, remove, typeText } from '../../host/document/people';
import { board } from '../../shared/locales/en/board';
import { sixSection } from '../../shared/templates/six-section';
import { ME, piece, pieces, stickyIn, tagOf, wordsOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, openOnMap, openPlugin } from '../harness/plugin';

const { orders } = sixSection;

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

const mapIdsIn = (file: FigmaFile, root: string): Set<string> =>
  new Set([root, ...file.descendants(root)].flatMap((id) => tagOf(file.get(id))?.map ?? []));

describe.each(everywhere)('a copy of a map in %s, %s', (editor, mode) => {
  it('appears in the `maps` event, but nothing is written to it yet', async () => {
    const { plugin, node, id } = await openOnMap({ editor, mode });
    const { file } = plugin;
    const [copy = ''] = duplicate(file, [node]);
    const before = pictureOf(file);
    plugin.run.settle();
    expect(
      plugin
        .events('maps')
        .at(-1)
        ?.maps.map((map) => map.node),
    ).toEqual([node, copy]);
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(mapIdsIn(file, copy)).toEqual(new Set([id]));
    expect(plugin.run.errors).toEqual([]);
  });

  it.each([
    ['hello', {}],
    ['map.open', null],
  ] as const)('gets its own id on the next %s', async (name, body) => {
    const { plugin, node, id } = await openOnMap({ editor, mode });
    const { file } = plugin;
    const [copy = ''] = duplicate(file, [node]);
    plugin.run.settle();
    plugin.get(name, body ?? { node: copy });
    const [own = ''] = mapIdsIn(file, copy);
    expect(own).not.toBe(id);
    expect(mapIdsIn(file, copy)).toEqual(new Set([own]));
    expect(mapIdsIn(file, node)).toEqual(new Set([id]));
    expect(plugin.get('hello', {}).maps.map((map) => [map.node, map.id])).toEqual([
      [node, id],
      [copy, own],
    ]);
  });

  it('keeps its id while maps are only read, as Review does, so one undo removes the copy', async () => {
    const { plugin, node, id } = await openOnMap({ editor, mode });
    const { file } = plugin;
    const [copy = ''] = duplicate(file, [node]);
    plugin.run.settle();
    plugin.get('map.read', { node });
    expect(mapIdsIn(file, copy)).toEqual(new Set([id]));
    file.undo();
    expect(file.find(copy)).toBe(undefined);
  });

  it('adds nothing to the counts of the original', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const { file } = plugin;
    const [copy = ''] = duplicate(file, [node]);
    plugin.run.settle();
    stickyIn(file, copy, 'hear', 'on the copy');
    plugin.run.settle();
    expect(plugin.events('counts').filter(({ counts }) => counts.hear !== undefined)).toEqual([]);
    expect(plugin.open(node).counts).toEqual({});
    expect(plugin.open(copy).counts).toEqual({ hear: { notes: 1, names: [ME] } });
  });

  it('on another page gets its own id when opened, if the original still exists', async () => {
    const file = FigmaFile.create({ editor, pages: ['One', 'Two'] });
    const first = await openPlugin({ file, mode });
    const { node, id } = first.insert();
    first.run.close();
    const copy = pasteOn(file, node, '0:2');
    file.currentPageId = '0:2';
    const plugin = await openPlugin({ file, mode });
    const opened = plugin.open(copy);
    expect(opened.id).not.toBe(id);
    expect(mapIdsIn(file, copy)).toEqual(new Set([opened.id]));
    expect(mapIdsIn(file, node)).toEqual(new Set([id]));
    expect(plugin.get('hello', {}).maps.map((map) => map.id)).toEqual([opened.id]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('on another page keeps the id if the original is gone', async () => {
    const file = FigmaFile.create({ editor, pages: ['One', 'Two'] });
    const first = await openPlugin({ file, mode });
    const { node, id } = first.insert();
    first.run.close();
    const copy = pasteOn(file, node, '0:2');
    remove(file, [node]);
    file.currentPageId = '0:2';
    const plugin = await openPlugin({ file, mode });
    expect(plugin.open(copy).id).toBe(id);
  });
});

function pasteOn(file: FigmaFile, node: string, page: string): string {
  return file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
    const copy = copyTrees(file, [node]).get(node) ?? '';
    file.reparent(copy, page);
    return copy;
  });
}

describe.each(EDITORS)('a copy of a plugin-owned text in %s', (editor) => {
  const ROLES = ['title', 'persona-name', 'persona-field', 'problem-text'] as const;

  async function started() {
    const { plugin, node } = await openOnMap({ editor });
    plugin.run.settle();
    return { plugin, file: plugin.file, node };
  }

  async function withCopies() {
    const { plugin, file, node } = await started();
    typeText(file, piece(file, node, 'persona-field').id, 'Baker');
    typeText(file, piece(file, node, 'problem-text').id, 'Dana needs sleep');
    const copies = ROLES.map((role) => {
      const [copy = ''] = duplicate(file, [piece(file, node, role).id]);
      typeText(file, copy, 'A copy');
      return copy;
    });
    plugin.run.settle();
    return { plugin, file, node, copies };
  }

  it('is ignored in favour of the first one', async () => {
    const { plugin, node } = await withCopies();
    const said = { title: 'Booking app', personaName: 'Dana' };
    const fields = [{ field: 'role', label: '', text: 'Baker' }];
    expect(plugin.get('map.open', { node }).personaFields.slice(0, 1)).toEqual(fields);
    expect(plugin.get('map.open', { node })).toMatchObject(said);
    expect(plugin.get('map.read', { node })).toMatchObject({ ...said, problem: 'Dana needs sleep' });
    expect(plugin.get('hello', {}).maps).toMatchObject([{ title: 'Booking app', persona: 'Dana' }]);
    const told = plugin.events('map').at(-1);
    expect(told ?? said).toMatchObject(said);
  });

  it('is not a note while its text is the same as the original', async () => {
    const { plugin, file, node } = await started();
    for (const role of ['title', 'persona-field', 'persona-heading', 'order-rest'])
      duplicate(file, [piece(file, node, role).id]);
    for (const role of ['heading', 'prompt']) duplicate(file, [piece(file, node, role, 'hear').id]);
    plugin.run.settle();
    expect(plugin.get('map.read', { node }).notes).toEqual([]);
    expect(plugin.events('counts')).toEqual([]);
    expect(plugin.open(node).counts).toEqual({});
  });

  it('becomes a user note once somebody changes its text', async () => {
    const { plugin, file, node } = await started();
    const [copy = ''] = duplicate(file, [piece(file, node, 'prompt', 'hear').id]);
    plugin.run.settle();
    typeText(file, copy, 'Rumours');
    plugin.run.settle();
    const counts = { hear: { notes: 1, names: [] } };
    expect(plugin.events('counts').at(-1)?.counts).toEqual(counts);
    expect(plugin.open(node).counts).toEqual(counts);
    expect(plugin.get('map.read', { node }).notes.map(({ text }) => text)).toEqual(['Rumours']);
  });

  it('stays as it is when the map is updated', async () => {
    const { plugin, file, node, copies } = await withCopies();
    plugin.update(node, { title: 'Renamed', name: 'Ida', details: { role: 'Cook' } });
    expect(copies.map((id) => wordsOf(file.get(id)))).toEqual(ROLES.map(() => 'A copy'));
    expect(wordsOf(pieces(file, node, 'title')[0] ?? piece(file, node, 'title'))).toBe('Renamed');
    expect(plugin.open(node)).toMatchObject({
      title: 'Renamed',
      persona: 'Ida',
      details: { details: { role: 'Cook' } },
    });
  });

  it('of a heading or a prompt does not change how the section is read', async () => {
    const { plugin, file, node } = await withCopies();
    for (const role of ['heading', 'prompt']) {
      const [copy = ''] = duplicate(file, [piece(file, node, role, 'hear').id]);
      typeText(file, copy, 'a copy');
    }
    const hear = plugin.get('map.read', { node }).sections.find(({ id }) => id === 'hear');
    expect(hear?.heading).toBe('Hear');
    expect(hear?.prompts.map(({ text }) => text)).toEqual(
      board.sections.hear?.prompts.map(({ text }) => text.replace('{persona}', 'Dana')),
    );
  });

  it('takes over when the first one is deleted', async () => {
    const { plugin, file, node } = await withCopies();
    remove(file, [pieces(file, node, 'title')[0]?.id ?? '']);
    plugin.run.settle();
    expect(plugin.open(node).title).toBe('A copy');
    expect(
      plugin.update(node, { title: 'Renamed', order: { preset: 'recovery', sections: [] } }),
    ).toMatchObject({
      title: 'Renamed',
      order: { preset: 'recovery', sections: orders.recovery.sections },
    });
  });
});
