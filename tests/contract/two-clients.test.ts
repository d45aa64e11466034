// Two facilitators, each with the plugin in a Figma of their own: what one does reaches the other's window.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import type { MapChanges } from '../../shared/draw/map-changes';
import { NOTE_GAP, NOTE_SIZE } from '../../shared/geometry/grid';
import { MAYA, SECTIONS } from '../harness/board';
import { closeAll, type Editor, everywhere, type Mode, openPlugin } from '../harness/plugin';
import { boardText, type Facilitator, openTwoClients, whileAway } from '../harness/two-clients';

afterEach(closeAll);

const SETTLED = 2_000;

describe.each(everywhere)('two facilitators in %s, %s', (editor, mode) => {
  it('have the whole map as soon as one has inserted it, who hears nothing of it again', async () => {
    const { maya, otis, advance } = await openTwoClients(editor, mode);
    const heard: string[] = [];
    maya.client.file.subscribe((changes) => {
      heard.push(...changes.filter(({ origin }) => origin === 'REMOTE').map(({ id }) => id));
    });
    const { node } = maya.plugin.insert();
    advance(SETTLED);
    expect(
      otis.plugin
        .events('maps')
        .at(-1)
        ?.maps.map((map) => map.node),
    ).toEqual([node]);
    expectSameBoard(maya, otis);
    expect(heard).toEqual([]);
  });

  it('open the same map, and one sees at once what the other adds counted', async () => {
    const { maya, otis, node, advance } = await start(editor, mode);
    const names = editor === 'figjam' ? [MAYA.name] : [];
    maya.plugin.addNotes(node, 'hear', ['Heard on the bus']);
    advance(SETTLED);
    const [counts, ...more] = otis.plugin.events('counts');
    expect(more).toEqual([]);
    expect({ ...counts, present: [...(counts?.present ?? [])].sort() }).toEqual({
      node,
      counts: { hear: { notes: 1, names } },
      present: [...SECTIONS].sort(),
      hidden: [],
    });
  });

  it('see the count only after the lag of the one who adds', async () => {
    const { maya, otis, node, advance } = await start(editor, mode);
    maya.client.lag = 60_000;
    maya.plugin.addNotes(node, 'hear', ['Heard on the bus']);
    advance(50_000);
    expect(otis.plugin.events('counts')).toEqual([]);
    advance(12_000);
    expect(otis.plugin.events('counts').map(({ counts }) => counts.hear?.notes)).toEqual([1]);
  });

  it('read the same board', async () => {
    const { maya, otis, node, advance } = await start(editor, mode);
    maya.plugin.addNotes(node, 'hear', ['Heard on the bus', 'Heard at work']);
    otis.plugin.addNotes(node, 'hear', ['Heard at home']);
    otis.plugin.addNotes(node, 'pain', ['Queues']);
    advance(SETTLED);
    const [mine, theirs] = [maya, otis].map(({ plugin }) => plugin.get('map.read', { node }));
    expect(mine?.notes.map(({ text }) => text).sort()).toEqual([
      'Heard at home',
      'Heard at work',
      'Heard on the bus',
      'Queues',
    ]);
    expect(JSON.stringify(theirs)).toBe(JSON.stringify(mine));
    expectSameBoard(maya, otis);
  });

  it('add notes to one section at the same moment: both stay and count, and the next has a place of its own', async () => {
    const { maya, otis, node, advance } = await start(editor, mode);
    for (const { client } of [maya, otis]) client.lag = 60_000;
    maya.plugin.addNotes(node, 'hear', ['Heard on the bus']);
    otis.plugin.addNotes(node, 'hear', ['Heard at home']);
    expect([notesSeen(maya, node), notesSeen(otis, node)]).toEqual([1, 1]);
    advance(60_000 + SETTLED);
    for (const { client } of [maya, otis]) client.lag = 0;
    otis.plugin.addNotes(node, 'hear', ['Heard at work']);
    advance(SETTLED);
    for (const one of [maya, otis]) {
      const { notes } = one.plugin.get('map.read', { node });
      const boxes = new Map(notes.map(({ text, box }) => [text, box]));
      const [bus, home, work] = ['Heard on the bus', 'Heard at home', 'Heard at work'].map((text) =>
        boxes.get(text),
      );
      expect(home).toEqual(bus);
      expect(work).toEqual({ ...bus, x: (bus?.x ?? 0) + NOTE_SIZE + NOTE_GAP });
      expect(notesSeen(one, node)).toBe(3);
    }
    expectSameBoard(maya, otis);
  });

  it('keep the notes of both when one was away', async () => {
    const { maya, otis, node, advance } = await start(editor, mode);
    whileAway(otis, () => {
      maya.plugin.addNotes(node, 'hear', ['Heard on the bus']);
      otis.plugin.addNotes(node, 'hear', ['Heard at home']);
      advance(600_000);
      expect(notesSeen(maya, node)).toBe(1);
      expect(notesSeen(otis, node)).toBe(1);
    });
    advance(SETTLED);
    expect([notesSeen(maya, node), notesSeen(otis, node)]).toEqual([2, 2]);
    expectSameBoard(maya, otis);
  });

  it('lose nothing over a whole session, although each of them is away for a while', async () => {
    const { maya, otis, node, advance } = await start(editor, mode);
    const update = ({ plugin }: Facilitator, changes: MapChanges) => {
      plugin.update(node, changes);
      advance(SETTLED);
    };
    update(maya, { people: 9, step: 'see' });
    whileAway(otis, () => {
      update(maya, { step: 'think-feel', votes: 5 });
      update(otis, { minutes: 90, coach: ['solution'] });
      update(maya, { title: 'Night shift', problem: 'Dana waits' });
      update(otis, { name: 'Dana K.' });
      maya.plugin.addNotes(node, 'hear', ['Heard on the bus']);
      otis.plugin.addNotes(node, 'pain', ['Queues']);
    });
    advance(SETTLED);
    whileAway(maya, () => {
      update(otis, { step: 'say-do', plan: { hear: 300 } });
      update(maya, { people: 11, plan: { gain: 240 } });
      update(otis, { prompts: { see: [{ id: 'own-1', distance: 'near', text: 'Which screen?' }] } });
    });
    advance(SETTLED);
    // What a stale writer has set back is written again with the next change of anybody who knows it.
    for (const { plugin } of [maya, otis]) {
      plugin.addNotes(node, 'gain', ['Sleep']);
      advance(SETTLED);
    }
    // Somebody who comes later knows nothing but the board.
    const later = await openPlugin({ file: FigmaFile.parse(maya.client.file.serialize()), mode });
    for (const plugin of [maya.plugin, otis.plugin, later]) {
      expect(plugin.open(node)).toMatchObject({
        ...{ people: 11, minutes: 90, votes: 5, coach: ['solution'], step: 'say-do' },
        ...{ title: 'Night shift', problem: 'Dana waits', persona: 'Dana K.' },
        plan: { hear: 300, gain: 240 },
        prompts: { see: [{ id: 'own-1', distance: 'near', text: 'Which screen?' }] },
      });
      const texts = plugin.get('map.read', { node }).notes.map(({ text }) => text);
      expect(texts.sort()).toEqual(['Heard on the bus', 'Queues', 'Sleep', 'Sleep']);
    }
    expectSameBoard(maya, otis);
  });

  it('undo their own notes only', async () => {
    const { maya, otis, node, advance } = await start(editor, mode);
    maya.plugin.addNotes(node, 'hear', ['Heard on the bus']);
    otis.plugin.addNotes(node, 'hear', ['Heard at home']);
    advance(SETTLED);
    otis.client.file.undo();
    advance(SETTLED);
    const read = maya.plugin.get('map.read', { node });
    expect(read.notes.map(({ text }) => text)).toEqual(['Heard on the bus']);
    expectSameBoard(maya, otis);
  });
});

/** Maya inserts a map, and both have it open. */
async function start(editor: Editor, mode: Mode) {
  const two = await openTwoClients(editor, mode);
  const { node } = two.maya.plugin.insert();
  two.advance(SETTLED);
  two.otis.plugin.open(node);
  two.advance(SETTLED);
  return { ...two, node };
}

function notesSeen({ plugin }: Facilitator, node: string): number | undefined {
  return plugin.open(node).counts.hear?.notes;
}

function expectSameBoard(...[maya, otis]: [Facilitator, Facilitator]): void {
  expect(boardText(otis)).toBe(boardText(maya));
  expect([maya, otis].flatMap(({ plugin }) => plugin.run.errors)).toEqual([]);
}
