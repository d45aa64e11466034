// A root that lost what makes it a map is found by its sections, and restored only when somebody asks for it.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { duplicate, remove } from '../../host/document/people';
import { piece, pieces, stickyIn, tagOf } from '../harness/board';
import { closeAll, everywhere, type OpenPlugin, openOnMap, openPlugin } from '../harness/plugin';
import { factsOn, registersOf } from '../harness/stored-record';

afterEach(closeAll);

type Data = Record<string, string>;

/** Sets the root's data back, as a stale client does. */
function setBack(file: FigmaFile, node: string, change: (data: Data) => Data): void {
  file.transact({ origin: 'REMOTE', byPlugin: false }, () =>
    file.patch(node, { pluginData: change(file.get(node).pluginData) }),
  );
}

const without =
  (...keys: string[]) =>
  (data: Data): Data =>
    Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

/** What is written once, as the root itself has it. */
const rootFactsOn = (file: FigmaFile, node: string) => without('tag', 'home')(file.get(node).pluginData);

const LOSSES: [string, (data: Data) => Data][] = [
  ['its tag', without('tag')],
  ['its home', without('home')],
  ['both', without('tag', 'home')],
  ['everything', () => ({})],
];

describe.each(everywhere)('a map in %s, %s that lost', (editor, mode) => {
  async function start(change: (data: Data) => Data) {
    const { plugin, node, id } = await openOnMap({ editor, mode });
    const { file } = plugin;
    plugin.update(node, { people: 12, step: 'pain' });
    stickyIn(file, node, 'hear', 'still here');
    plugin.run.settle();
    const [facts, rootFacts] = [factsOn(file, node), rootFactsOn(file, node)];
    setBack(file, node, change);
    return { plugin, file, node, id, facts, rootFacts };
  }

  it.each(LOSSES)('%s is offered for repair and opens again as it was', async (_what, change) => {
    const { plugin, file, node, id, facts, rootFacts } = await start(change);
    const again = await openPlugin({ file, mode });
    const entry = { node, id, title: 'Booking app', persona: 'Dana' };
    expect(again.get('hello', {}).lost).toEqual([entry]);
    const repaired = again.get('map.repair', { node });
    expect(factsOn(file, node)).toEqual(facts);
    expect(rootFactsOn(file, node)).toEqual(rootFacts);
    expect(repaired).toMatchObject({ node, map: id, counts: { hear: { notes: 1 } } });
    expect(again.open(node)).toMatchObject({ id, people: 12, step: 'pain', missing: [] });
    expect(tagOf(file.get(node))).toEqual({ v: 2, map: id, role: 'map', node });
    expect(again.get('hello', {})).toMatchObject({ maps: [entry] });
    expect(again.get('hello', {}).lost).toBe(undefined);
    expect(again.events('maps').at(-1)).toEqual({ maps: [entry], selected: node });
    again.update(node, { people: 13 });
    expect(again.open(node).people).toBe(13);
    expect([...plugin.run.errors, ...again.run.errors]).toEqual([]);
  });

  it.each(LOSSES)('%s tells the window that has it open, and nothing is written', async (_what, change) => {
    const { plugin, file, node, id } = await start(change);
    const registers = registersOf(file);
    plugin.run.settle();
    expect(plugin.events('maps').at(-1)?.lost).toMatchObject([{ node, id }]);
    expect(registersOf(file)).toEqual(registers);
  });

  it('its home is left alone by opening the plugin, and its repair is one undo step', async () => {
    const { plugin, file, node } = await start(without('home', 'tag'));
    const registers = registersOf(file);
    plugin.get('hello', {});
    expect(registersOf(file)).toEqual(registers);
    plugin.get('map.repair', { node });
    file.undo();
    expect(registersOf(file)).toEqual(registers);
  });

  it('three sections is still found, one that lost four is not', async () => {
    const { plugin, file, node, id } = await start(without('home'));
    const sections = pieces(file, node, 'section').map(({ id: section }) => section);
    remove(file, sections.slice(0, 3));
    expect(plugin.get('hello', {}).lost).toMatchObject([{ node, id }]);
    remove(file, sections.slice(3, 4));
    expect(plugin.get('hello', {}).lost).toBe(undefined);
    const answer = plugin.ask('map.repair', { node });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-map' } });
  });
});

describe.each(everywhere)('a copied map in %s, %s', (editor, mode) => {
  const lostIn = (plugin: OpenPlugin) => plugin.get('hello', {}).lost;

  it('is never taken for one to repair, before or after it gets its own id', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const [copy = ''] = duplicate(plugin.file, [node]);
    expect(lostIn(plugin)).toBe(undefined);
    expect(piece(plugin.file, copy, 'section', 'hear').pluginData.root).toBe(copy);
    expect(lostIn(plugin)).toBe(undefined);
  });

  it('that was set back to what it was copied with is repaired, not separated again', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const { file } = plugin;
    const [copy = ''] = duplicate(file, [node]);
    const before = file.get(copy).pluginData;
    const { maps } = plugin.get('hello', {});
    const id = maps.find((map) => map.node === copy)?.id;
    setBack(file, copy, () => before);
    const registers = registersOf(file);
    expect(lostIn(plugin)).toMatchObject([{ node: copy, id }]);
    expect(registersOf(file)).toEqual(registers);
    expect(plugin.get('map.repair', { node: copy }).map).toBe(id);
    expect(lostIn(plugin)).toBe(undefined);
  });
});

it('a map that needs no repair is not repaired', async () => {
  const { plugin, node } = await openOnMap();
  const answer = plugin.ask('map.repair', { node });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'no-map', step: 'map.repair: find the map' } });
});
