// As people work, the window receives each section's notes and authors; a change costs only what it changes.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import {
  addSticky,
  duplicate,
  group,
  moveBy,
  remove,
  setAuthorVisible,
  typeText,
  ungroup,
} from '../../host/document/people';
import type { SectionCounts } from '../../shared/map/snapshot';
import {
  adopt,
  MAYA,
  ME,
  noteContainerOf,
  noteSpot,
  OTIS,
  piece,
  SECTIONS,
  stickyIn,
} from '../harness/board';
import {
  closeAll,
  type Editor,
  everywhere,
  insertBody,
  type OpenPlugin,
  openOnMap,
  openPlugin,
} from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

async function start(editor: Editor = 'figjam', mode: 'strict' | 'lenient' = 'strict') {
  const { plugin, node } = await openOnMap({ editor, mode });
  plugin.run.settle();
  return { plugin, file: plugin.file, node };
}

/** The last counts sent to the window, after everything has settled. */
function told(plugin: OpenPlugin): SectionCounts | undefined {
  plugin.run.settle();
  expect(plugin.run.errors).toEqual([]);
  return plugin.events('counts').at(-1)?.counts;
}

/** The sections come in no particular order. */
function lastCounts(plugin: OpenPlugin) {
  const event = plugin.events('counts').at(-1);
  return event && { ...event, present: [...event.present].sort() };
}

/** The live counts must match a fresh read of the board. */
function expectCounts(plugin: OpenPlugin, node: string, counts: SectionCounts): void {
  expect(told(plugin)).toEqual(counts);
  expect(plugin.get('map.open', { node }).counts).toEqual(counts);
}

describe.each(everywhere)('counts in %s, %s', (editor, mode) => {
  it('follow notes that people add, and name each author once', async () => {
    const { plugin, file, node } = await start(editor, mode);
    stickyIn(file, node, 'hear', 'One', { user: MAYA });
    stickyIn(file, node, 'hear', 'Two', { n: 1, user: MAYA });
    stickyIn(file, node, 'hear', 'Three', { n: 2, user: OTIS });
    stickyIn(file, node, 'pain', 'Four', { user: OTIS });
    expectCounts(plugin, node, {
      hear: { notes: 3, names: [MAYA.name, OTIS.name] },
      pain: { notes: 1, names: [OTIS.name] },
    });
  });

  it('include a sticky once it has text, and no longer once it is emptied', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const note = stickyIn(file, node, 'see', '');
    expect(told(plugin)).toBe(undefined);
    typeText(file, note, 'Words');
    expectCounts(plugin, node, { see: { notes: 1, names: [ME] } });
    typeText(file, note, '  \n ');
    expectCounts(plugin, node, {});
  });

  it('follow notes that are deleted and restored by undo', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const notes = [0, 1].map((n) => stickyIn(file, node, 'gain', `Note ${n}`, { n }));
    remove(file, [notes[0] ?? '']);
    expectCounts(plugin, node, { gain: { notes: 1, names: [ME] } });
    file.undo();
    expectCounts(plugin, node, { gain: { notes: 2, names: [ME] } });
  });

  it('follow notes that are grouped, moved as a group, ungrouped and deleted with their group', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const notes = [0, 1, 2].map((n) => stickyIn(file, node, 'hear', `Note ${n}`, { n }));
    const cluster = group(file, notes.slice(0, 2)) ?? '';
    expectCounts(plugin, node, { hear: { notes: 3, names: [ME] } });
    adopt(file, cluster, piece(file, node, 'section', 'pain').id);
    expectCounts(plugin, node, { hear: { notes: 1, names: [ME] }, pain: { notes: 2, names: [ME] } });
    ungroup(file, cluster);
    expectCounts(plugin, node, { hear: { notes: 1, names: [ME] }, pain: { notes: 2, names: [ME] } });
    const again = group(file, notes.slice(0, 2)) ?? '';
    plugin.run.settle();
    remove(file, [again]);
    expectCounts(plugin, node, { hear: { notes: 1, names: [ME] } });
  });

  it('leave out hidden authors', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const notes = [MAYA, OTIS].map((user, n) => stickyIn(file, node, 'hear', `Note ${n}`, { n, user }));
    setAuthorVisible(file, notes[0] ?? '', false);
    expectCounts(plugin, node, { hear: { notes: 2, names: [OTIS.name] } });
    setAuthorVisible(file, notes[1] ?? '', false);
    expectCounts(plugin, node, { hear: { notes: 2, names: [] } });
  });

  it('follow notes that the plugin adds, and text typed into them', async () => {
    const { plugin, file, node } = await start(editor, mode);
    // A frame has no author; a sticky has the person who runs the plugin.
    const names = editor === 'figjam' ? [ME] : [];
    plugin.addNote(node, 'hear', 'Added');
    expectCounts(plugin, node, { hear: { notes: 1, names } });
    const holder = file.get(noteContainerOf(file, node, 'hear'));
    const note = file.get(holder.children.at(-1) ?? '');
    typeText(file, note.children[0] ?? note.id, 'Typed over');
    expectCounts(plugin, node, { hear: { notes: 1, names } });
    typeText(file, note.children[0] ?? note.id, '');
    expectCounts(plugin, node, {});
  });

  it('are not sent while people type into plugin-owned texts or elsewhere on the page', async () => {
    const { plugin, file, node } = await start(editor, mode);
    typeText(file, piece(file, node, 'heading', 'hear').id, 'Heard');
    typeText(file, piece(file, node, 'problem-text').id, 'Dana needs …');
    addSticky(file, { x: 90_000, y: 0 }, 'Far away');
    expect(told(plugin)).toBe(undefined);
    expect(plugin.get('map.open', { node }).counts).toEqual({});
  });

  it('report which section is deleted, and that it is back', async () => {
    const { plugin, file, node } = await start(editor, mode);
    stickyIn(file, node, 'hear', 'One');
    remove(file, [piece(file, node, 'section', 'hear').id]);
    plugin.run.settle();
    expect(lastCounts(plugin)).toEqual({
      node,
      counts: {},
      present: [...SECTIONS].filter((id) => id !== 'hear').sort(),
      hidden: [],
    });
    file.undo();
    plugin.run.settle();
    expect(lastCounts(plugin)).toEqual({
      node,
      counts: { hear: { notes: 1, names: [ME] } },
      present: [...SECTIONS].sort(),
      hidden: [],
    });
  });

  it('switch to the map that is opened', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const second = plugin.insert();
    stickyIn(file, node, 'hear', 'On the first');
    expect(told(plugin)).toBe(undefined);
    plugin.get('map.open', { node });
    stickyIn(file, node, 'hear', 'On the first, too', { n: 1 });
    stickyIn(file, second.node, 'hear', 'On the second');
    expect(told(plugin)).toEqual({ hear: { notes: 2, names: [ME] } });
  });

  it('give way to a `map` event when people edit the panels', async () => {
    const { plugin, file, node } = await start(editor, mode);
    typeText(file, piece(file, node, 'title').id, 'Our own title');
    typeText(file, piece(file, node, 'persona-name').id, 'Ida');
    plugin.run.settle();
    expect(plugin.events('map').at(-1)).toMatchObject({ node, title: 'Our own title', personaName: 'Ida' });
    expect(plugin.events('counts')).toEqual([]);
  });

  it('give way to a `map` event when somebody changes the problem statement or the photo', async () => {
    const { plugin, file, node } = await start(editor, mode);
    typeText(file, piece(file, node, 'problem-text').id, 'Dana needs a call back.');
    plugin.run.settle();
    expect(plugin.events('map').at(-1)).toMatchObject({
      problem: 'Dana needs a call back.',
      hasPhoto: false,
    });
    file.transact({ origin: 'REMOTE', byPlugin: false }, () =>
      file.patch(piece(file, node, 'photo').id, {
        fills: [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: 'x' }],
      }),
    );
    plugin.run.settle();
    expect(plugin.events('map').at(-1)?.hasPhoto).toBe(true);
    remove(file, [piece(file, node, 'photo').id]);
    plugin.run.settle();
    expect(plugin.events('map').at(-1)?.hasPhoto).toBe(false);
    file.undo();
    plugin.run.settle();
    expect(plugin.events('map').at(-1)?.hasPhoto).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('never mix up the texts of two maps', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const second = plugin.insert({ title: 'Second', persona: 'Otto' });
    plugin.get('map.open', { node });
    plugin.run.settle();
    typeText(file, piece(file, second.node, 'title').id, 'The second, renamed');
    typeText(file, piece(file, second.node, 'persona-name').id, 'Otto the Second');
    plugin.run.settle();
    expect(plugin.events('map').filter((map) => map.node === node && map.title !== 'Booking app')).toEqual(
      [],
    );
    expect(plugin.events('map').filter((map) => map.node === node && map.personaName !== 'Dana')).toEqual([]);
  });

  it('come with a `maps` event when a map is duplicated or deleted', async () => {
    const { plugin, file, node } = await start(editor, mode);
    stickyIn(file, node, 'hear', 'One');
    const [copy = ''] = duplicate(file, [node]);
    plugin.run.settle();
    expect(
      plugin
        .events('maps')
        .at(-1)
        ?.maps.map((map) => map.node),
    ).toEqual([node, copy]);
    remove(file, [node]);
    plugin.run.settle();
    expect(
      plugin
        .events('maps')
        .at(-1)
        ?.maps.map((map) => map.node),
    ).toEqual([copy]);
    expect(plugin.run.errors).toEqual([]);
  });
});

describe('counts in FigJam', () => {
  it('follow a note that is dragged to another section and off the map', async () => {
    const { plugin, file, node } = await start();
    const note = stickyIn(file, node, 'hear', 'One');
    const [from, to] = [noteSpot(file, node, 'hear'), noteSpot(file, node, 'see')];
    moveBy(file, [note], { x: to.x - from.x, y: to.y - from.y });
    expectCounts(plugin, node, { see: { notes: 1, names: [ME] } });
    moveBy(file, [note], { x: 50_000, y: 0 });
    expectCounts(plugin, node, {});
  });

  it('continue when the whole map is dragged elsewhere', async () => {
    const { plugin, file, node } = await start();
    stickyIn(file, node, 'hear', 'One');
    moveBy(file, [node], { x: 4000, y: 4000 });
    stickyIn(file, node, 'hear', 'Two', { n: 1 });
    expectCounts(plugin, node, { hear: { notes: 2, names: [ME] } });
  });
});

describe.each(EDITORS)('following a map in %s', (editor) => {
  it('removes a restored section again when the map cannot be read, and restores it next time', async () => {
    const faults = { throwAt: [] as { call: number; member: string }[] };
    const plugin = await openPlugin({ editor, faults });
    const { node } = plugin.insert();
    remove(plugin.file, [piece(plugin.file, node, 'section', 'gain').id]);
    plugin.run.settle();
    const body = plugin.restoreBody(node, 'gain');
    const member = `${editor === 'figjam' ? 'SECTION' : 'FRAME'}.visible:get`;
    faults.throwAt.push({ call: (plugin.run.counts.get(member) ?? 0) + 1, member });
    expect(plugin.ask('section.restore', body)).toMatchObject({ ok: false });
    plugin.run.settle();
    expect(plugin.open(node).missing).toEqual(['gain']);
    expect(plugin.ask('section.restore', body)).toMatchObject({ ok: true });
    plugin.run.settle();
    expect(plugin.open(node).missing).toEqual([]);
    expect(plugin.events('failure')).toEqual([]);
  });

  it('continues for the open map when a second insert fails at its very end', async () => {
    const faults = { throwAt: [] as { call: number; member: string }[] };
    const plugin = await openPlugin({ editor, faults });
    const { node } = plugin.insert();
    plugin.run.settle();
    const listened = plugin.run.counts.get('PAGE.on:call') ?? 0;
    faults.throwAt.push({ call: listened + 1, member: 'PAGE.on:call' });
    expect(plugin.ask('map.insert', insertBody())).toMatchObject({ ok: false });
    stickyIn(plugin.file, node, 'hear', 'One');
    expect(told(plugin)).toEqual({ hear: { notes: 1, names: [ME] } });
  });

  it('costs the same for one edited note on boards of 100 and 1,000 notes', async () => {
    const costOf = async (notes: number) => {
      const first = await openPlugin({ editor });
      const { node } = first.insert({ people: 50 });
      first.run.close();
      const { file } = first;
      const ids = Array.from({ length: notes }, (_, n) =>
        stickyIn(file, node, n % 2 === 0 ? 'hear' : 'see', `Note ${n}`, { n }),
      );
      const plugin = await openPlugin({ file: FigmaFile.parse(file.serialize()) });
      plugin.get('hello', {});
      plugin.run.settle();
      const before = plugin.run.total;
      typeText(plugin.file, ids[7] ?? '', 'Typed just now');
      plugin.run.settle();
      const typed = plugin.run.total - before;
      typeText(plugin.file, ids[8] ?? '', '');
      expect(told(plugin)).toEqual({
        hear: { notes: notes / 2 - 1, names: [ME] },
        see: { notes: notes / 2, names: [ME] },
      });
      return typed;
    };
    const [few, many] = [await costOf(100), await costOf(1000)];
    expect(many).toBe(few);
    expect(few).toBeLessThan(45);
  });
});
