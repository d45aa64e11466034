// When the board is read for Review and Export, and when a reading is out of date.
import { describe, expect, it } from 'vitest';
import { buildRawNote, buildReview } from '../../tests/harness/review-window';
import { settle } from '../../tests/harness/scripted-window';

type Window = ReturnType<typeof buildReview>;

function isStale({ store }: Window): boolean {
  const { reading, boardChanges } = store.get();
  return reading?.boardChanges !== boardChanges;
}

describe('readAgain', () => {
  it('returns the board’s current state with the time, the duration and the stored note data', async () => {
    const window = buildReview({
      title: 'Ward',
      notes: [buildRawNote('1:5', 'Waits', { data: '{"id":"n1"}' })],
    });
    window.clock.reading = 40;
    const reading = await window.readAgain();
    expect([reading?.map.title, reading?.map.exportedAt]).toEqual(['Ward', '1970-01-01T00:00:00.040Z']);
    expect([reading?.took, reading?.data]).toEqual([40, { '1:5': '{"id":"n1"}' }]);
    expect(window.store.get().reading).toBe(reading);
  });

  it('returns null while another reading is running', async () => {
    const window = buildReview({});
    const first = window.readAgain();
    expect(await window.readAgain()).toBeNull();
    expect((await first)?.map.title).toBe('Clinic');
  });

  it('returns null while no map is open', async () => {
    const window = buildReview({});
    window.store.dispatch({ type: 'maps', event: { maps: [], selected: null } });
    expect(await window.readAgain()).toBeNull();
  });
});

describe('readFresh', () => {
  it('waits for the running reading, then reads once more', async () => {
    const board = { title: 'Old' };
    const window = buildReview(board);
    const first = window.readAgain();
    board.title = 'New';
    expect((await window.readFresh())?.map.title).toBe('New');
    expect((await first)?.map.title).toBe('Old');
  });
});

describe('a reading', () => {
  it('is out of date if the board changed during it, until the next reading', async () => {
    const window = buildReview({});
    const reading = window.readAgain();
    window.store.dispatch({ type: 'boardChanged' });
    await reading;
    expect(isStale(window)).toBe(true);
    await window.refresh();
    expect(isStale(window)).toBe(false);
    expect(window.store.get().status.text).toBe('Refreshed.');
  });
});

describe('Review', () => {
  async function openReview(took: number): Promise<Window> {
    const window = buildReview({});
    window.clock.reading = took;
    await window.readAgain();
    window.store.dispatch({ type: 'tab', tab: 'review' });
    return window;
  }

  it.each([
    [20, 1000],
    [400, 4000],
  ])('follows the board: after a reading of %d ms it waits %d ms', async (took, rest) => {
    const window = await openReview(took);
    expect(window.alarms).toEqual([]);
    window.store.dispatch({ type: 'boardChanged' });
    window.store.dispatch({ type: 'boardChanged' });
    expect(window.alarms.map(({ milliseconds }) => milliseconds)).toEqual([rest]);
    window.alarms[0]?.run();
    await settle();
    expect(isStale(window)).toBe(false);
    expect(window.alarms.length).toBe(1);
  });

  it('reads nothing if another tab is open by then, or while it stays open', async () => {
    const window = await openReview(20);
    window.store.dispatch({ type: 'boardChanged' });
    window.store.dispatch({ type: 'tab', tab: 'guide' });
    window.alarms[0]?.run();
    await settle();
    expect(isStale(window)).toBe(true);
    window.store.dispatch({ type: 'boardChanged' });
    expect(window.alarms.length).toBe(1);
  });
});
