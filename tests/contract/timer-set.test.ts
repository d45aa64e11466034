// The session timer: FigJam's own, shared by everybody, and in Design a countdown that the map stores.
import { afterEach, describe, expect, it } from 'vitest';
import { VirtualClock } from '../../host/run/clock';
import type { CountdownAction } from '../../shared/model/countdown';
import { closeAll, type Editor, everywhere, type OpenPlugin, openOnMap, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const KIND = { figjam: 'figjam', figma: 'own' } as const;

describe('where FigJam refuses its timer', () => {
  it.each([['figma.timer.state:get'], ['figma.timer.remaining:get']])(
    'the map keeps a countdown of its own (%s)',
    async (member) => {
      const plugin = await openPlugin({ faults: { refused: [member] } });
      const { node } = plugin.insert();
      expect(plugin.get('hello', {})).toMatchObject({
        current: { node },
        timer: { kind: 'own', state: 'stopped' },
      });
      expect(set(plugin, node, 'start', 240).timer).toEqual({
        kind: 'own',
        state: 'running',
        remaining: 240,
        total: 240,
      });
      plugin.run.advance(40_000);
      expect(plugin.get('hello', {}).timer).toMatchObject({ kind: 'own', remaining: 200 });
      expect(plugin.run.errors).toEqual([]);
    },
  );

  it('the window opens although Figma knows no events of it', async () => {
    const plugin = await openPlugin({ faults: { throwAt: [{ call: 6, member: 'figma.on:call' }] } });
    const { node } = plugin.insert();
    expect(plugin.get('hello', {}).current?.node).toBe(node);
    expect(plugin.run.errors).toEqual([]);
    expect(plugin.run.console.filter(({ text }) => text.includes('timer events'))).toHaveLength(1);
  });
});

const set = (plugin: OpenPlugin, node: string, action: CountdownAction, seconds = 0, replace = false) =>
  plugin.get('timer.set', { node, action, seconds, replace });

describe.each(everywhere)('timer.set in %s, %s', (editor, mode) => {
  const start = async () => {
    const plugin = await openPlugin({ editor, mode });
    return { plugin, node: plugin.insert().node, kind: KIND[editor] };
  };

  it('starts, pauses, resumes and stops', async () => {
    const { plugin, node, kind } = await start();
    const timer = (state: string, remaining: number, total: number) => ({
      outcome: 'done',
      timer: { kind, state, remaining, total },
    });
    expect(set(plugin, node, 'start', 240)).toEqual(timer('running', 240, 240));
    plugin.run.advance(40_000);
    const paused = set(plugin, node, 'pause');
    expect(paused).toEqual(timer('paused', paused.timer.remaining, 240));
    expect(paused.timer.remaining).toBeGreaterThanOrEqual(196);
    expect(paused.timer.remaining).toBeLessThanOrEqual(200);
    plugin.run.advance(100_000);
    expect(set(plugin, node, 'resume')).toEqual(timer('running', paused.timer.remaining, 240));
    expect(set(plugin, node, 'stop').timer.state).toBe('stopped');
    expect(plugin.get('hello', {}).timer).toMatchObject({ state: 'stopped', remaining: 0 });
  });

  it('adds time to a running or paused timer, and leaves a stopped one alone', async () => {
    const { plugin, node } = await start();
    expect(set(plugin, node, 'add', 60).timer.state).toBe('stopped');
    set(plugin, node, 'start', 100);
    expect(set(plugin, node, 'add', 60).timer).toMatchObject({ state: 'running', total: 160 });
    const { remaining } = set(plugin, node, 'pause').timer;
    const added = set(plugin, node, 'add', 60).timer;
    expect(added).toMatchObject({ state: 'paused', remaining: remaining + 60, total: 220 });
    plugin.run.advance(500_000);
    expect(plugin.get('hello', {}).timer).toEqual(added);
  });

  it('replies busy while a timer is running or paused, and replaces it only when told to', async () => {
    const { plugin, node } = await start();
    set(plugin, node, 'start', 300);
    const busy = set(plugin, node, 'start', 60);
    expect(busy.outcome).toBe('busy');
    expect(busy.timer).toMatchObject({ state: 'running', total: 300 });
    set(plugin, node, 'pause');
    expect(set(plugin, node, 'start', 60).outcome).toBe('busy');
    const replaced = set(plugin, node, 'start', 60, true);
    expect(replaced.outcome).toBe('done');
    expect(replaced.timer).toMatchObject({ state: 'running', remaining: 60 });
  });

  it('is stopped once it has run out, and starts again without being busy', async () => {
    const { plugin, node } = await start();
    set(plugin, node, 'start', 30);
    plugin.run.advance(31_000);
    expect(plugin.get('hello', {}).timer).toMatchObject({ state: 'stopped', remaining: 0 });
    expect(set(plugin, node, 'start', 45)).toMatchObject({
      outcome: 'done',
      timer: { state: 'running', total: 45 },
    });
  });

  it('fails with `no-map` when the map is gone', async () => {
    const { plugin, node } = await start();
    plugin.file.remove(node);
    const answer = plugin.ask('timer.set', { node, action: 'start', seconds: 60, replace: false });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-map', step: 'timer.set: find the map' } });
  });
});

describe("FigJam's timer", () => {
  it('emits `timer` when somebody else uses it', async () => {
    const plugin = await openPlugin();
    plugin.insert();
    const { file, run } = plugin;
    run.messages.length = 0;
    file.timer = { state: 'RUNNING', total: 90, remaining: 90, since: run.clock.now() };
    run.settle(10);
    file.timer = { state: 'PAUSED', total: 90, remaining: 70 };
    run.settle(10);
    file.timer = { state: 'RUNNING', total: 90, remaining: 70, since: run.clock.now() };
    run.settle(10);
    file.timer = { state: 'STOPPED', total: 0, remaining: 0 };
    run.settle(10);
    expect(plugin.events('timer')).toEqual([
      { kind: 'figjam', state: 'running', remaining: 90, total: 90 },
      { kind: 'figjam', state: 'paused', remaining: 70, total: 90 },
      { kind: 'figjam', state: 'running', remaining: 70, total: 90 },
      { kind: 'figjam', state: 'stopped', remaining: 0, total: 0 },
    ]);
  });

  it('emits `timer` when the time is up', async () => {
    const { plugin, node } = await openOnMap();
    set(plugin, node, 'start', 20);
    plugin.run.advance(21_000);
    expect(plugin.events('timer').at(-1)).toMatchObject({ state: 'stopped', remaining: 0 });
  });
});

describe("the map's own countdown in Design", () => {
  it('is read by another run of the plugin, even later', async () => {
    const clock = new VirtualClock();
    const first = await openPlugin({ editor: 'figma', clock });
    const { node } = first.insert();
    set(first, node, 'start', 600);
    const started = clock.now();
    const second = await openPlugin({ file: first.file, clock });
    second.run.advance(120_000);
    const { timer } = second.get('hello', {});
    const passed = (clock.now() - started) / 1000;
    expect(timer).toMatchObject({ kind: 'own', state: 'running', total: 600 });
    expect(Math.abs(timer.remaining - (600 - passed))).toBeLessThan(6);
    expect(second.ask('timer.set', { node, action: 'start', seconds: 5, replace: false })).toMatchObject({
      value: { outcome: 'busy' },
    });
    second.run.advance(600_000);
    expect(second.get('hello', {}).timer).toEqual({ kind: 'own', state: 'stopped', remaining: 0, total: 0 });
  });

  it('belongs to its map: a second map has its own', async () => {
    const plugin = await openPlugin({ editor: 'figma' });
    const first = plugin.insert().node;
    set(plugin, first, 'start', 300);
    const second = plugin.insert().node;
    expect(plugin.get('hello', {}).timer).toMatchObject({ state: 'stopped' });
    expect(set(plugin, second, 'start', 60).outcome).toBe('done');
  });
});

describe.each(EDITORS)('the timer in %s', (editor) => {
  it('never shares an undo step with other changes on the board', async () => {
    const plugin = await openPlugin({ editor });
    const { node } = plugin.insert();
    set(plugin, node, 'start', 60);
    plugin.file.undo();
    expect(plugin.file.find(node)?.id).toBe(editor === 'figma' ? node : undefined);
  });
});
