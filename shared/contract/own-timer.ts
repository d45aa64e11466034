// The countdown that a map keeps where the editor has no timer. The sandbox stores its text and hands it back; what it
// says, and what each press of a button makes of it, is worked out here, on the window's side.
import { type Countdown, changeCountdown, leftAt, restoreCountdown } from '../model/countdown';
import type { Client, Result } from './client';
import type { ReplyOf, RequestOf, TimerState } from './messages';

type TimerReply = ReplyOf<'timer.set'>;

export class OwnTimer {
  /** Null while the editor's own timer is all that was told. */
  private kept: string | null = null;

  constructor(private readonly now: () => number) {}

  /** What a timer that the sandbox tells of says now. */
  hear(told: TimerState): TimerState {
    if (told.kept === undefined) return told;
    this.kept = told.kept;
    return this.says(this.countdown(told.kept));
  }

  /** What is to be sent for a press of a button, or the answer that needs no asking. */
  press(body: RequestOf<'timer.set'>): { body: RequestOf<'timer.set'> } | { busy: TimerReply } {
    if (this.kept === null) return { body };
    const before = this.countdown(this.kept);
    const { action, seconds, replace } = body;
    if (action === 'start' && before.state !== 'stopped' && !replace)
      return { busy: { outcome: 'busy', timer: this.says(before) } };
    const after = changeCountdown(before, action, seconds, this.now());
    return { body: { ...body, kept: JSON.stringify(after) } };
  }

  private countdown(kept: string): Countdown {
    return restoreCountdown(kept, this.now());
  }

  private says(countdown: Countdown): TimerState {
    const { state, total } = countdown;
    return { kind: 'own', state, remaining: Math.ceil(leftAt(countdown, this.now()) / 1000), total };
  }
}

/** The same client, which speaks of a countdown of the map's own as of any timer. */
export function withOwnTimer(client: Client, now: () => number): Client {
  const timer = new OwnTimer(now);
  const heard = <T>(result: Result<T>): Result<T> =>
    result.ok && hasTimer(result.value)
      ? { ok: true, value: { ...result.value, timer: timer.hear(result.value.timer) } }
      : result;
  return {
    ...client,
    async request(name, body) {
      if (name !== 'timer.set') return heard(await client.request(name, body));
      const pressed = timer.press(body as RequestOf<'timer.set'>);
      // The name ties body and reply to the request `timer.set`.
      if ('busy' in pressed) return { ok: true, value: pressed.busy as never };
      return heard(await client.request(name, pressed.body as typeof body));
    },
    on: (name, listener) =>
      client.on(name, (body) =>
        listener(name === 'timer' ? (timer.hear(body as TimerState) as typeof body) : body),
      ),
  };
}

const hasTimer = <T>(value: T): value is T & { timer: TimerState } =>
  typeof value === 'object' && value !== null && 'timer' in value;
