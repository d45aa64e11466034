// The countdown that a map keeps, as the window sees it: a timer like any other.
import { describe, expect, it } from 'vitest';
import { createClient } from './client';
import type { RequestMessage, TimerState } from './messages';
import { withOwnTimer } from './own-timer';

const STOPPED: TimerState = { kind: 'own', state: 'stopped', remaining: 0, total: 0 };
const FIGJAM: TimerState = { kind: 'figjam', state: 'running', remaining: 60, total: 90 };

/** A window, and a sandbox that keeps the text; another facilitator's press is told as an event. */
function build(kept: string | null = '') {
  const sent: RequestMessage[] = [];
  const heard: TimerState[] = [];
  let stored = kept;
  let time = 1_700_000_000_000;
  const told = (): TimerState => (stored === null ? FIGJAM : { ...STOPPED, kept: stored });
  const line = createClient({
    send(message) {
      sent.push(message);
      stored = (message.body as { kept?: string }).kept ?? stored;
      const value = { outcome: 'done', timer: told() };
      queueMicrotask(() => line.receive({ kind: 'reply', id: message.id, ok: true, value }));
    },
    setTimer: () => () => {},
    timeoutMs: 1000,
  });
  const client = withOwnTimer(line, () => time);
  client.on('timer', (timer) => heard.push(timer));
  const tell = () => line.receive({ kind: 'event', name: 'timer', body: told() });
  const press = async (
    action: 'start' | 'pause' | 'resume' | 'stop' | 'add',
    seconds = 0,
    replace = false,
  ) => {
    const reply = await client.request('timer.set', { node: '1:2', action, seconds, replace });
    if (!reply.ok) throw new Error(reply.failure.code);
    return reply.value;
  };
  return { client, sent, heard, tell, press, wait: (ms: number) => (time += ms), stored: () => stored };
}

describe('withOwnTimer', () => {
  it('starts, rests and goes on with what was left', async () => {
    const { press, tell, wait } = build();
    tell();
    const own = (state: string, remaining: number, total = 240) => ({
      outcome: 'done',
      timer: { kind: 'own', state, remaining, total },
    });
    expect(await press('start', 240)).toEqual(own('running', 240));
    wait(40_000);
    expect(await press('pause')).toEqual(own('paused', 200));
    wait(100_000);
    expect(await press('resume')).toEqual(own('running', 200));
    expect(await press('add', 60)).toEqual(own('running', 260, 300));
    expect(await press('stop')).toEqual(own('stopped', 0, 0));
  });

  it('says busy without asking, and replaces only when told to', async () => {
    const { press, tell, sent } = build();
    tell();
    await press('start', 240);
    expect(await press('start', 60)).toEqual({
      outcome: 'busy',
      timer: { kind: 'own', state: 'running', remaining: 240, total: 240 },
    });
    expect(sent).toHaveLength(1);
    expect((await press('start', 60, true)).timer).toMatchObject({ state: 'running', remaining: 60 });
  });

  it('hears what others did, at the moment of hearing', () => {
    const at = 1_700_000_000_000 - 30_000;
    const { heard, tell } = build(`{"state":"running","total":90,"left":90000,"at":${at}}`);
    tell();
    expect(heard).toEqual([{ kind: 'own', state: 'running', remaining: 60, total: 90 }]);
  });

  it('takes a damaged text for a stopped countdown', () => {
    const { heard, tell } = build('{"state":"running"');
    tell();
    expect(heard).toEqual([STOPPED]);
  });

  it("leaves the editor's own timer as it is", async () => {
    const { heard, press, sent, tell } = build(null);
    tell();
    expect(heard).toEqual([FIGJAM]);
    expect(await press('start', 60)).toEqual({ outcome: 'done', timer: FIGJAM });
    expect(sent[0]?.body).toEqual({ node: '1:2', action: 'start', seconds: 60, replace: false });
  });

  it('leaves other requests and failures alone', async () => {
    const { client, sent } = build();
    expect(await client.request('map.open', { node: '1:2' })).toMatchObject({ ok: true });
    expect(sent.map(({ name }) => name)).toEqual(['map.open']);
  });
});
