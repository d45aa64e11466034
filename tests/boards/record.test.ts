// How a map stores its facts: each on a node of its own. Maps of earlier versions open and are migrated, maps of
// newer ones are only read.
import { afterEach, describe, expect, it } from 'vitest';
import { duplicate, remove } from '../../host/document/people';
import type { RequestName } from '../../shared/contract';
import { BATCHED } from '../../shared/contract/batch';
import { restoreMapData } from '../../shared/map/map-data';
import { piece, pieces } from '../harness/board';
import { FIRST_FACTS, FIRST_ROOT, toFirstVersion } from '../harness/first-version';
import { isSame, pictureOf } from '../harness/picture';
import {
  closeAll,
  type Editor,
  everywhere,
  type OpenPlugin,
  openOnMap,
  openPlugin,
  SPEC,
} from '../harness/plugin';
import { SOUND } from '../harness/sound-bodies';
import { carrierOn, factsOn, registersOf, timerOn } from '../harness/stored-record';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const ON_THE_ROOT = ['created', 'home', 'language', 'places', 'size', 'tag', 'template'];
/** Maps of the first version had one size. */
const MIGRATED = [...ON_THE_ROOT.filter((key) => key !== 'size'), 'kept'].sort();

const keysOn = ({ file }: OpenPlugin, node: string) => Object.keys(file.get(node).pluginData).sort();
const dataOn = ({ file }: OpenPlugin, node: string) => restoreMapData('m', factsOn(file, node), '');

describe.each(everywhere)('a map in %s, %s', (editor, mode) => {
  it('stores on its root only what is written once', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    plugin.update(node, { people: 12, step: 'pain', plan: { hear: 300 }, votes: 5 });
    expect(keysOn(plugin, node)).toEqual(ON_THE_ROOT);
    expect(dataOn(plugin, node)).toMatchObject({ people: 12, step: 'pain', plan: { hear: 300 }, votes: 5 });
    for (const { id } of pieces(plugin.file, node, 'section'))
      expect(plugin.file.get(id).pluginData.root).toBe(node);
  });

  it('writes a change to one node', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const before = registersOf(plugin.file);
    plugin.update(node, { people: 12 });
    const changed = [...registersOf(plugin.file)].filter(([id, data]) => before.get(id) !== data);
    expect(changed.map(([id]) => id)).toEqual([carrierOn(plugin.file, node, 'people')]);
  });

  it('goes on with its facts when their nodes are deleted, one after the other', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    for (const people of [7, 8, 9, 10, 11, 12]) {
      remove(plugin.file, [carrierOn(plugin.file, node, 'people')]);
      plugin.run.settle();
      plugin.update(node, { people });
      expect(plugin.open(node).people).toBe(people);
      expect(dataOn(plugin, node).people).toBe(people);
    }
    const again = await openPlugin({ file: plugin.file, mode });
    expect(again.open(node).people).toBe(12);
  });

  it('writes a fact whose node was deleted to the next one with any change', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    plugin.update(node, { people: 12 });
    plugin.run.settle();
    remove(plugin.file, [carrierOn(plugin.file, node, 'people')]);
    plugin.run.settle();
    expect(dataOn(plugin, node).people).toBe(6);
    expect(plugin.open(node).people).toBe(12);
    plugin.update(node, { votes: 5 });
    expect(dataOn(plugin, node).people).toBe(12);
  });

  it('takes its facts along when it is copied, and the two go apart', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    plugin.update(node, { people: 12, step: 'pain' });
    const [copy = ''] = duplicate(plugin.file, [node]);
    plugin.run.settle();
    expect(plugin.open(copy)).toMatchObject({ people: 12, step: 'pain' });
    plugin.update(copy, { people: 13 });
    expect([plugin.open(node).people, plugin.open(copy).people]).toEqual([12, 13]);
  });

  it('does not take over the facts of a section that was pasted from another map', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const other = plugin.insert({ title: 'Other' });
    plugin.update(other.node, { plan: { hear: 600 } });
    const [copy = ''] = duplicate(plugin.file, [piece(plugin.file, other.node, 'section', 'hear').id]);
    plugin.file.transact({ origin: 'LOCAL', byPlugin: false }, () => plugin.file.reparent(copy, node));
    plugin.run.settle();
    expect(plugin.open(node).plan).toEqual({});
  });

  it('keeps a value that is longer than Figma stores under one key', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const own = (text: string) => ({ hear: [{ id: 'own.1', distance: 'far' as const, text }] });
    const long = own('日'.repeat(90_000));
    plugin.update(node, { prompts: long });
    expect(plugin.open(node).prompts).toEqual(long);
    const again = await openPlugin({ file: plugin.file, mode });
    expect(again.open(node).prompts).toEqual(long);
    again.update(node, { prompts: own('short') });
    expect(keysOn(again, piece(again.file, node, 'section', 'hear').id)).toEqual([
      'fact/prompts/hear',
      'root',
      'tag',
    ]);
  });
});

describe('the countdown in Design', () => {
  it('is stored on a node of its own, and is never on the root', async () => {
    const { plugin, node } = await openOnMap({ editor: 'figma' });
    plugin.get('timer.set', { node, action: 'start', seconds: 240, replace: false });
    expect(keysOn(plugin, node)).toEqual(ON_THE_ROOT);
    expect(JSON.parse(timerOn(plugin.file, node))).toMatchObject({ state: 'running', total: 240 });
    const heading = piece(plugin.file, node, 'persona-heading');
    expect(Object.keys(heading.pluginData)).toContain('fact/timer');
  });
});

describe.each(EDITORS)('a map of the first version in %s', (editor) => {
  async function first(namesNodes: boolean, root: Record<string, string> = FIRST_ROOT) {
    const { plugin, node } = await openOnMap({ editor });
    plugin.run.close();
    toFirstVersion(plugin.file, node, { namesNodes, root });
    const again = await openPlugin({ file: plugin.file });
    return { plugin: again, file: again.file, node };
  }

  it.each([true, false])(
    'is read as it was meant, and reading writes nothing (tags name nodes: %s)',
    async (names) => {
      const { plugin, file, node } = await first(names);
      const before = pictureOf(file);
      const map = plugin.open(node);
      const { map: _map, places: _places, ...data } = restoreMapData('', FIRST_FACTS, '');
      expect(map).toMatchObject(data);
      expect(plugin.get('map.read', { node }).facts).toEqual(map.facts);
      plugin.run.settle();
      expect(isSame(before, pictureOf(file))).toBe(true);
    },
  );

  it.each([true, false])(
    'is migrated with the first change, as one undo step (tags name nodes: %s)',
    async (names) => {
      const { plugin, file, node } = await first(names);
      const before = registersOf(file);
      plugin.update(node, { people: 12 });
      expect(keysOn(plugin, node)).toEqual(MIGRATED);
      expect(dataOn(plugin, node)).toEqual({ ...restoreMapData('m', FIRST_FACTS, ''), people: 12 });
      expect(timerOn(file, node)).toBe(FIRST_ROOT.timer);
      expect(JSON.parse(file.get(node).pluginData.tag ?? '').v).toBe(2);
      for (const { pluginData } of pieces(file, node, 'section')) expect(pluginData.root).toBe(node);
      file.undo();
      expect(registersOf(file)).toEqual(before);
    },
  );

  it('is migrated by any request that changes it, and only once', async () => {
    const { plugin, file, node } = await first(true);
    plugin.open(node);
    plugin.addNote(node, 'hear', 'Heard');
    expect(keysOn(plugin, node)).toEqual(MIGRATED);
    plugin.run.settle();
    const after = registersOf(file);
    plugin.get('notes.write', { node, notes: [] });
    expect(registersOf(file)).toEqual(after);
  });

  it('shows what an old client changes, until it is migrated', async () => {
    const { plugin, file, node } = await first(true);
    plugin.open(node);
    file.transact({ origin: 'REMOTE', byPlugin: false }, () =>
      file.patch(node, { pluginData: { ...file.get(node).pluginData, people: '20' } }),
    );
    plugin.run.settle();
    expect(plugin.events('map').at(-1)?.facts.people).toBe('20');
  });

  it('without facts opens with the usual ones', async () => {
    const { plugin, node } = await first(false, {});
    expect(plugin.open(node)).toMatchObject({ people: 6, minutes: 60, step: 'see' });
    expect(plugin.update(node, { people: 12 }).people).toBe(12);
  });
});

describe.each(everywhere)('a map of a newer version in %s, %s', (editor, mode) => {
  async function newer() {
    const { plugin, node } = await openOnMap({ editor, mode });
    plugin.addNote(node, 'hear', 'Heard');
    plugin.run.settle();
    const { file } = plugin;
    const tag = { ...JSON.parse(file.get(node).pluginData.tag ?? ''), v: 3, more: {} };
    const pluginData = { ...file.get(node).pluginData, tag: JSON.stringify(tag) };
    file.transact({ origin: 'REMOTE', byPlugin: false }, () => file.patch(node, { pluginData }));
    const again = await openPlugin({ file, mode });
    return { plugin: again, file, node };
  }

  it('opens, says so, and is read with its notes', async () => {
    const { plugin, node } = await newer();
    expect(plugin.current()).toMatchObject({ node, isNewer: true, title: SPEC.title, people: SPEC.people });
    expect(plugin.get('map.read', { node }).notes.map(({ text }) => text)).toEqual(['Heard']);
    expect(plugin.insert({ title: 'Of today' }).isNewer).toBe(false);
  });

  it.each([...BATCHED.filter((name) => name !== 'map.insert'), 'timer.set'] as RequestName[])(
    'refuses %s and stays as it is',
    async (name) => {
      const { plugin, file, node } = await newer();
      plugin.open(node);
      const before = pictureOf(file);
      const answer = plugin.ask(name, { ...SOUND[name], node } as never);
      expect(answer).toMatchObject({ ok: false, failure: { code: 'newer-map', item: 'map' } });
      expect(isSame(before, pictureOf(file))).toBe(true);
    },
  );

  it('stays as it is when it was copied', async () => {
    const { plugin, file, node } = await newer();
    duplicate(file, [node]);
    plugin.run.settle();
    const before = registersOf(file);
    expect(plugin.get('hello', {}).maps).toHaveLength(2);
    expect(registersOf(file)).toEqual(before);
  });
});
