// The request channel as the window uses it, with a hand-turned clock and a recorded line.
import { describe, expect, it } from 'vitest';
import type { RequestMessage } from './messages';
import { createPeer, LONGEST_WAIT_MS } from './peer';

interface Timer {
  run: () => void;
  milliseconds: number;
  cancelled: boolean;
}

function buildPeer() {
  const sent: RequestMessage[] = [];
  const timers: Timer[] = [];
  const peer = createPeer({
    send: (message) => sent.push(message),
    setTimer: (run, milliseconds) => {
      const timer: Timer = { run, milliseconds, cancelled: false };
      timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
    timeoutMs: LONGEST_WAIT_MS,
  });
  return { peer, sent, timers };
}

const stopped = { kind: 'figjam', state: 'stopped', remaining: 0, total: 0 };

describe('createPeer', () => {
  it('numbers requests from one and resolves each with the reply of its own id', async () => {
    const { peer, sent } = buildPeer();
    const first = peer.request('piece.show', { node: '1:2', role: 'section', section: 'hear' });
    const second = peer.request('timer.set', { node: '1:2', action: 'stop', seconds: 0, replace: false });
    expect(sent.map(({ id, name }) => [id, name])).toEqual([
      [1, 'piece.show'],
      [2, 'timer.set'],
    ]);
    peer.receive({ kind: 'reply', id: 2, ok: true, value: { outcome: 'done', timer: stopped } });
    peer.receive({ kind: 'reply', id: 1, ok: true, value: {} });
    expect(await first).toEqual({ ok: true, value: {} });
    expect(await second).toEqual({ ok: true, value: { outcome: 'done', timer: stopped } });
  });

  it('gives a refused request back as a value', async () => {
    const { peer } = buildPeer();
    const failure = { code: 'no-map', step: 'map.open', item: '', detail: '' };
    const reply = peer.request('map.open', { node: '1:2' });
    peer.receive({ kind: 'reply', id: 1, ok: false, failure });
    expect(await reply).toEqual({ ok: false, failure });
  });

  it('cancels the timer of an answered request', async () => {
    const { peer, timers } = buildPeer();
    const reply = peer.request('hello', {});
    peer.receive({ kind: 'reply', id: 1, ok: true, value: {} });
    await reply;
    expect(timers.map((timer) => timer.cancelled)).toEqual([true]);
  });

  it('waits a minute for each answer', () => {
    const { peer, timers } = buildPeer();
    void peer.request('note.add', { node: '1:2', section: 'hear', notes: [] });
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([60_000]);
  });

  it('turns silence into the failure no-answer and ignores the reply that comes too late', async () => {
    const { peer, timers } = buildPeer();
    const reply = peer.request('map.read', { node: '1:2' });
    timers[0]?.run();
    peer.receive({ kind: 'reply', id: 1, ok: true, value: { map: {}, report: {} } });
    expect(timers[0]?.milliseconds).toBe(60_000);
    expect(await reply).toEqual({
      ok: false,
      failure: { code: 'no-answer', step: 'map.read', item: '', detail: '' },
    });
  });

  it.each([
    null,
    'text',
    7,
    {},
    { kind: 'reply', id: 1 },
    { kind: 'reply', id: 1, ok: true },
    { kind: 'reply', id: '1', ok: true, value: {} },
    { kind: 'reply', id: 1, ok: false, failure: 'broken' },
    { kind: 'reply', id: 1, ok: false, failure: { step: 'hello' } },
    { kind: 'reply', id: 99, ok: true, value: {} },
  ])('ignores the foreign or malformed message %j', async (message) => {
    const { peer, timers } = buildPeer();
    const reply = peer.request('hello', {});
    peer.receive(message);
    expect(timers[0]?.cancelled).toBe(false);
    timers[0]?.run();
    expect((await reply).ok).toBe(false);
  });

  it('hands an event to the listeners of its name until they stop listening', () => {
    const { peer } = buildPeer();
    const heard: string[] = [];
    const stop = peer.on('timer', (timer) => heard.push(timer.state));
    peer.on('counts', ({ node }) => heard.push(node));
    peer.receive({ kind: 'event', name: 'timer', body: stopped });
    stop();
    peer.receive({ kind: 'event', name: 'timer', body: stopped });
    peer.receive({ kind: 'event', name: 'unknown', body: {} });
    expect(heard).toEqual(['stopped']);
  });
});
