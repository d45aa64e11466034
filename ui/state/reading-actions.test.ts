// When the board is read for a file, and when the reading is out of date.
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../shared/board/snapshot';
import { buildView } from '../../tests/harness/open-map';
import { type Answers, buildWindow, settle } from '../../tests/harness/scripted-window';

function buildSnapshot(title: string): Snapshot {
  const { node, map, facts, personaName, personaDetails } = buildView();
  const texts = { title, personaName, personaDetails, problem: '' };
  const box = { x: 0, y: 0, width: 100, height: 100 };
  return {
    ...{ node, map, facts, box, ...texts },
    ...{ sections: [], notes: [], actionsTable: '', actions: [] },
    ...{ emptyNotes: 0, looseStamps: 0, otherNodes: {}, vanished: 0 },
  };
}

const snapshot = (title: string): Answers => ({ 'map.read': { ok: true, value: buildSnapshot(title) } });

function isStale({ store }: ReturnType<typeof buildWindow>): boolean {
  const { reading, boardChanges } = store.get();
  return reading?.boardChanges !== boardChanges;
}

describe('readAgain', () => {
  it('gives the board as it is now, with the moment of reading', async () => {
    const { actions, store } = buildWindow(snapshot('Ward'));
    const reading = await actions.readAgain();
    expect([reading?.map.title, reading?.map.exportedAt]).toEqual(['Ward', '1970-01-01T00:00:00.000Z']);
    expect(store.get().reading).toBe(reading);
  });

  it('gives nothing while another reading runs, and sends nothing', async () => {
    const { actions, sent } = buildWindow(snapshot('Ward'));
    const first = actions.readAgain();
    expect(await actions.readAgain()).toBeNull();
    await first;
    expect(sent.length).toBe(1);
  });

  it('gives nothing while no map is open', async () => {
    const { actions, sent } = buildWindow({}, null);
    expect(await actions.readAgain()).toBeNull();
    expect(sent).toEqual([]);
  });
});

describe('a reading', () => {
  const counts = { node: '1:1', counts: { hear: { notes: 1, people: 1 } }, present: [] };

  it.each([
    ['notes change', (window) => window.hear('counts', counts)],
    ['texts change', (window) => window.hear('map', buildView({ title: 'Ward' }))],
  ] satisfies [string, (window: ReturnType<typeof buildWindow>) => void][])(
    'is out of date when %s, until the board is read again',
    async (_case, change) => {
      const window = buildWindow(snapshot('Ward'));
      window.actions.selectTab('export');
      await settle();
      expect(isStale(window)).toBe(false);
      change(window);
      expect(isStale(window)).toBe(true);
      await window.actions.refresh();
      expect(isStale(window)).toBe(false);
      expect(window.store.get().status.text).toBe('The board was read again.');
    },
  );

  it('is out of date when the board changed while it was made', async () => {
    const window = buildWindow(snapshot('Ward'));
    const reading = window.actions.readAgain();
    window.hear('counts', counts);
    await reading;
    expect(isStale(window)).toBe(true);
  });
});
