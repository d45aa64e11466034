// Actions on the session's timer, and the announcement when it runs out. No DOM access.
import type { ReplyOf } from '../../shared/contract';
import type { TimerState } from '../../shared/contract/timer-state';
import type { CountdownAction } from '../../shared/model/countdown';
import { fill, texts } from '../texts';
import { createAlarm, formatClock } from './clock';
import type { Context } from './context';
import { placeIn, stepTitle } from './steps';

export interface TimerActions {
  /** `seconds` matters for start and add. A running timer is replaced only once the user has agreed. */
  setTimer: (action: CountdownAction, seconds: number) => Promise<void>;
  answerReplace: (replace: boolean) => Promise<void>;
  heardTimer: (timer: TimerState) => void;
  /** A countdown is running, or ran out during this step. */
  isTiming: () => boolean;
  /**
   * Starts the next step's countdown in place of ours; someone else's is replaced only after a question.
   * `before` is the length of the previous step's countdown: one of that length is ours, no matter which
   * facilitator started it.
   */
  startNext: (seconds: number, before: number) => Promise<void>;
}

export interface TimerActionsOptions {
  context: Context;
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
}

export function createTimerActions({ context, now, setTimer }: TimerActionsOptions): TimerActions {
  const { store, request, isPending, announce, dismiss, current } = context;
  const { dispatch } = store;
  const alarm = createAlarm({ now, setTimer, ring });
  /** The total of the last countdown started or extended from this window. */
  let ours = 0;

  function ring(): void {
    dispatch({ type: 'ranOut' });
    const map = current();
    if (map) announce(fill(texts.guide.timeUp, { section: stepTitle(placeIn(map).step) }));
  }

  function heardTimer(timer: TimerState): void {
    dispatch({ type: 'timer', timer, now: now() });
    if (timer.state === 'stopped') dispatch({ type: 'replacing', seconds: null });
    alarm.follow(store.get().timer);
  }

  async function send(action: CountdownAction, seconds: number, replace: boolean): Promise<void> {
    const map = current();
    // The second click of a double click would find the timer running and ask whether to replace it.
    if (!map || isPending('timer.set')) return;
    dismiss();
    const isNewlyOurs = action === 'start' || (action === 'add' && isOurs(ours));
    const reply = await request('timer.set', { node: map.node, action, seconds, replace });
    if (reply?.outcome === 'done' && isNewlyOurs) ours = reply.timer.total;
    if (reply) await take(reply, action, seconds);
  }

  async function take(
    { outcome, timer }: ReplyOf<'timer.set'>,
    action: CountdownAction,
    seconds: number,
  ): Promise<void> {
    heardTimer(timer);
    // The countdown ran out before the added time reached it.
    if (action === 'add' && timer.state === 'stopped') return send('start', seconds, false);
    dispatch({ type: 'replacing', seconds: outcome === 'busy' ? seconds : null });
    if (outcome === 'done') announce(describeTimer(action, timer));
  }

  function isOurs(...totals: number[]): boolean {
    const { kind, total } = store.get().timer;
    return kind === 'own' || totals.some((known) => Math.abs(total - known) < 1);
  }

  async function add(seconds: number): Promise<void> {
    const { state, ranOut } = store.get().timer;
    if (state === 'stopped' || ranOut) await send('start', seconds, state !== 'stopped');
    else await send('add', seconds, false);
  }

  return {
    heardTimer,
    isTiming() {
      const { state, ranOut } = store.get().timer;
      return state === 'running' || ranOut;
    },
    startNext(seconds, before) {
      const { state, ranOut } = store.get().timer;
      return send('start', seconds, state !== 'stopped' && (ranOut || isOurs(ours, before)));
    },
    setTimer: (action, seconds) => (action === 'add' ? add(seconds) : send(action, seconds, false)),
    async answerReplace(replace) {
      const { replacing } = store.get();
      dispatch({ type: 'replacing', seconds: null });
      if (replace && replacing) await send('start', replacing.seconds, true);
    },
  };
}

/** What the timer does now; the button only decides the wording. */
function describeTimer(action: CountdownAction, { state, remaining }: TimerState): string {
  const words = texts.guide.timerSays;
  if (state === 'stopped') return words.stop;
  if (action === 'add') return words.add;
  if (state === 'paused') return words.pause;
  return action === 'start' ? fill(words.start, { clock: formatClock(remaining) }) : words.resume;
}
