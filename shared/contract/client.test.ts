// Tests the window's side of the request channel, with a manual clock and recorded messages.
import { describe, expect, it } from 'vitest';
import { createClient, MAX_WAIT_MS } from './client';
import type { RequestMessage } from './messages';

interface Timer {
  run: () => void;
  milliseconds: number;
  cancelled: boolean;
}

function buildPeer() {
  const sent: RequestMessage[] = [];
  const timers: Timer[] = [];
  const client = createClient({
    send: (message) => sent.push(message),
    setTimer: (run, milliseconds) => {
      const timer: Timer = { run, milliseconds, cancelled: false };
      timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
    timeoutMs: MAX_WAIT_MS,
  });
  return { client, sent, timers };
}

const stopped = { kind: 'figjam', state: 'stopped', remaining: 0, total: 0 };

describe('createClient', () => {
  it('numbers requests from one and resolves each with its own reply', async () => {
    const { client, sent } = buildPeer();
    const first = client.request('piece.show', { node: '1:2', role: 'section', section: 'hear' });
    const second = client.request('timer.set', { node: '1:2', action: 'stop', seconds: 0, replace: false });
    expect(sent.map(({ id, name }) => [id, name])).toEqual([
      [1, 'piece.show'],
      [2, 'timer.set'],
    ]);
    client.receive({ kind: 'reply', id: 2, ok: true, value: { outcome: 'done', timer: stopped } });
    client.receive({ kind: 'reply', id: 1, ok: true, value: {} });
    expect(await first).toEqual({ ok: true, value: {} });
    expect(await second).toEqual({ ok: true, value: { outcome: 'done', timer: stopped } });
  });

  it('returns a refused request as a value', async () => {
    const { client } = buildPeer();
    const failure = { code: 'no-map', step: 'map.open', item: '', detail: '' };
    const reply = client.request('map.open', { node: '1:2' });
    client.receive({ kind: 'reply', id: 1, ok: false, failure });
    expect(await reply).toEqual({ ok: false, failure });
  });

  it('cancels the timer of an answered request', async () => {
    const { client, timers } = buildPeer();
    const reply = client.request('hello', {});
    client.receive({ kind: 'reply', id: 1, ok: true, value: {} });
    await reply;
    expect(timers.map((timer) => timer.cancelled)).toEqual([true]);
  });

  it('waits a minute for each reply', () => {
    const { client, timers } = buildPeer();
    void client.request('note.add', { node: '1:2', section: 'hear', notes: [] });
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([60_000]);
  });

  it('waits another minute whenever progress is reported', async () => {
    const { client, timers } = buildPeer();
    const reply = client.request('map.read', { node: '1:2' });
    client.receive({ kind: 'event', name: 'progress', body: { done: 200, total: 2000 } });
    client.receive({ kind: 'event', name: 'timer', body: stopped });
    expect(timers.map(({ cancelled }) => cancelled)).toEqual([true, false]);
    timers[1]?.run();
    expect(await reply).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
    client.receive({ kind: 'event', name: 'progress', body: { done: 400, total: 2000 } });
    expect(timers).toHaveLength(2);
  });

  it('turns a timeout into the failure no-answer and ignores a late reply', async () => {
    const { client, timers } = buildPeer();
    const reply = client.request('map.read', { node: '1:2' });
    timers[0]?.run();
    client.receive({ kind: 'reply', id: 1, ok: true, value: { map: {}, report: {} } });
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
    { kind: 'reply', id: '1', ok: true, value: {} },
    { kind: 'reply', id: 99, ok: true, value: {} },
  ])('ignores the foreign or malformed message %j', async (message) => {
    const { client, timers } = buildPeer();
    const reply = client.request('hello', {});
    client.receive(message);
    expect(timers[0]?.cancelled).toBe(false);
    timers[0]?.run();
    expect((await reply).ok).toBe(false);
  });

  it.each([
    [{ ok: true, value: {} }, 'reply.outcome: undefined'],
    [
      { ok: true, value: { outcome: 'done', timer: { ...stopped, kept: '' } } },
      'reply.timer.kept: not known',
    ],
    [{ ok: true }, 'reply: undefined'],
    [{ ok: false, failure: 'broken' }, 'failure: string'],
    [{ ok: false, failure: { step: 'hello' } }, 'failure.code: undefined'],
    [{}, 'failure: undefined'],
  ])('turns the invalid reply %j into the failure bad-message', async (reply, detail) => {
    const { client } = buildPeer();
    const answer = client.request('timer.set', { node: '1:2', action: 'stop', seconds: 0, replace: false });
    client.receive({ kind: 'reply', id: 1, ...reply });
    expect(await answer).toEqual({
      ok: false,
      failure: { code: 'bad-message', step: 'timer.set', item: '', detail },
    });
  });

  it.each([
    [[{}, { outcome: 'done', timer: stopped }], null],
    [[{}, { outcome: 'done' }], 'reply.replies[1].timer: undefined'],
    [[{ more: 1 }, {}], 'reply.replies[0].more: not known'],
    [[{}], 'reply.replies: 1 of 2'],
  ])('checks each reply of a batch with its own schema: %j', async (replies, detail) => {
    const { client } = buildPeer();
    const node = '1:2';
    const stop = { node, action: 'stop' as const, seconds: 0, replace: false };
    const requests = [
      { name: 'notes.set' as const, body: { node, notes: [] } },
      { name: 'timer.set' as const, body: stop },
    ];
    const answer = client.request('batch', { requests });
    client.receive({ kind: 'reply', id: 1, ok: true, value: { replies } });
    expect(await answer).toEqual(
      detail === null
        ? { ok: true, value: { replies } }
        : { ok: false, failure: { code: 'bad-message', step: 'batch', item: '', detail } },
    );
  });

  it('passes an event to its listeners until they unsubscribe', () => {
    const { client } = buildPeer();
    const heard: string[] = [];
    const stop = client.on('timer', (timer) => heard.push(timer.state));
    client.on('counts', ({ node }) => heard.push(node));
    client.receive({ kind: 'event', name: 'timer', body: stopped });
    stop();
    client.receive({ kind: 'event', name: 'timer', body: stopped });
    client.receive({ kind: 'event', name: 'unknown', body: {} });
    client.receive({ kind: 'event', name: 'toString', body: {} });
    client.receive({ kind: 'event', name: 'counts', body: { node: 7 } });
    expect(heard).toEqual(['stopped']);
  });
});
