// An exported map is remembered on the board once, without a word, and never during a session.
import { expect, it } from 'vitest';
import { buildRawNote } from '../../tests/harness/review-window';
import { buildSession, running } from '../../tests/harness/session-window';
import type { Reading } from './state';

async function exporting(...session: Parameters<typeof buildSession>) {
  const window = buildSession(...session);
  window.world.notes = [buildRawNote('2:1', 'Call at eight')];
  const reading = (await window.actions.readFresh()) as Reading;
  window.world.sent.length = 0;
  return { ...window, reading, names: () => window.world.sent.map(([name]) => name) };
}

it('writes what the map was like, and reads it once more, without a word', async () => {
  const { actions, world, reading, names, said, store } = await exporting();
  await actions.rememberExport(reading);
  expect(names()).toEqual(['map.update', 'map.read']);
  expect(JSON.parse(world.view.facts.baseline)).toEqual({
    at: '2026-11-21T09:00:00.000Z',
    notes: { '2:1': ['hear', 'assumption', '', 'Call at eight', 0] },
    problem: '',
    actions: [],
  });
  const { reading: now, boardChanges, current } = store.get();
  expect([said(), now?.boardChanges === boardChanges, current?.baseline]).toEqual([
    '',
    true,
    world.view.facts.baseline,
  ]);
});

it('writes nothing if the same was exported before, at whatever time', async () => {
  const { actions, reading, names, pass } = await exporting();
  await actions.rememberExport(reading);
  pass(10);
  const again = (await actions.readFresh()) as Reading;
  await actions.rememberExport(again);
  expect(names().filter((name) => name === 'map.update')).toHaveLength(1);
});

it('leaves it to the end of a session that runs', async () => {
  const { actions, reading, names } = await exporting(running);
  await actions.rememberExport(reading);
  expect(names()).toEqual([]);
});
