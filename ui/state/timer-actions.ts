// Actions on the session's timer, and the announcement when it runs out. No DOM access.

import { fill } from '../../shared/catalogue/fill';
import type { BatchEntry, ReplyOf } from '../../shared/contract';
import type { TimerState } from '../../shared/contract/timer-state';
import type { CountdownAction } from '../../shared/model/countdown';
import type { Locale } from '../locale';
import { createAlarm, formatClock } from './clock';
import type { Context } from './context';
import { placeIn, stepTitle } from './steps';

export interface TimerActions {
  /** `seconds` matters for start and add. A running timer is replaced only once the user has agreed. */
  setTimer: (action: CountdownAction, seconds: number) => Promise<void>;
  answerReplace: (replace: boolean) => Promise<void>;
  heardTimer: (timer: TimerState) => void;
  /** A countdown is running or paused, or ran out during this step. */
  isTiming: () => boolean;
  /**
   * For the next step's countdown in place of ours; someone else's is replaced only after a question.
   * `before` is the length of the previous step's countdown: one of that length is ours, no matter which
   * facilitator started it.
   */
  orderNext: (seconds: number, before: number) => TimerOrder | null;
  /** To end our countdown with the step that it is for; null if there is none, or it is somebody else's. */
  orderStop: (before: number) => TimerOrder | null;
  /** To continue a paused countdown. */
  orderResume: () => TimerOrder | null;
  /** For more time on the countdown, or a new one if it is over. */
  orderMore: (seconds: number) => TimerOrder | null;
  /** Takes the reply to an order that was sent along with other changes; these are what is announced. */
  settle: (order: TimerOrder, reply: ReplyOf<'timer.set'>) => Promise<void>;
}

/** A request to the timer. */
export interface TimerOrder {
  entry: BatchEntry<'timer.set'>;
  /** Whether the countdown counts as ours afterwards. */
  isNewlyOurs: boolean;
}

export interface TimerActionsOptions {
  context: Context;
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
}

export function createTimerActions({ context, now, setTimer }: TimerActionsOptions): TimerActions {
  const { store, request, isPending, announce, dismiss, current, getLocale } = context;
  const { dispatch } = store;
  const alarm = createAlarm({ now, setTimer, ring });
  /** The total of the last countdown started or extended from this window. */
  let ours = 0;

  function ring(): void {
    const locale = getLocale();
    const { texts } = locale;
    dispatch({ type: 'ranOut' });
    const map = current();
    if (map) announce(fill(texts.guide.timeUp, { section: stepTitle(placeIn(map).step, locale) }));
  }

  function heardTimer(timer: TimerState): void {
    dispatch({ type: 'timer', timer, now: now() });
    if (timer.state === 'stopped') dispatch({ type: 'replacing', seconds: null });
    alarm.follow(store.get().timer);
  }

  function order(action: CountdownAction, seconds: number, replace = false): TimerOrder | null {
    const map = current();
    // The second click of a double click would find the timer running and ask whether to replace it.
    if (!map || isPending('timer.set')) return null;
    const isNewlyOurs = action === 'start' || (action === 'add' && isOurs(ours));
    return { entry: { name: 'timer.set', body: { node: map.node, action, seconds, replace } }, isNewlyOurs };
  }

  async function send(ordered: TimerOrder | null): Promise<void> {
    if (!ordered) return;
    dismiss();
    const reply = await request('timer.set', ordered.entry.body);
    if (!reply) return;
    await settle(ordered, reply);
    if (reply.outcome === 'done')
      announce(describeTimer(ordered.entry.body.action, store.get().timer, getLocale()));
  }

  async function settle({ entry, isNewlyOurs }: TimerOrder, reply: ReplyOf<'timer.set'>): Promise<void> {
    const { action, seconds } = entry.body;
    const { outcome, timer } = reply;
    if (outcome === 'done' && isNewlyOurs) ours = timer.total;
    heardTimer(timer);
    // The countdown ran out before the added time reached it.
    if (action === 'add' && timer.state === 'stopped') return send(order('start', seconds));
    dispatch({ type: 'replacing', seconds: outcome === 'busy' ? seconds : null });
  }

  function isOurs(...totals: number[]): boolean {
    const { kind, total } = store.get().timer;
    return kind === 'own' || totals.some((known) => Math.abs(total - known) < 1);
  }

  function orderMore(seconds: number): TimerOrder | null {
    const { state, ranOut } = store.get().timer;
    const isOver = state === 'stopped' || ranOut;
    return isOver ? order('start', seconds, state !== 'stopped') : order('add', seconds);
  }

  return {
    heardTimer,
    isTiming() {
      const { state, ranOut } = store.get().timer;
      return state !== 'stopped' || ranOut;
    },
    orderNext(seconds, before) {
      const { state, ranOut } = store.get().timer;
      return order('start', seconds, state !== 'stopped' && (ranOut || isOurs(ours, before)));
    },
    orderStop(before) {
      const { state } = store.get().timer;
      return state !== 'stopped' && isOurs(ours, before) ? order('stop', 0) : null;
    },
    orderResume: () => order('resume', 0),
    orderMore,
    settle,
    setTimer: (action, seconds) => send(action === 'add' ? orderMore(seconds) : order(action, seconds)),
    async answerReplace(replace) {
      const { replacing } = store.get();
      dispatch({ type: 'replacing', seconds: null });
      if (replace && replacing) await send(order('start', replacing.seconds, true));
    },
  };
}

/** What the timer does now; the button only decides the wording. */
function describeTimer(action: CountdownAction, { state, remaining }: TimerState, { texts }: Locale): string {
  const words = texts.guide.timerSays;
  if (state === 'stopped') return words.stop;
  if (action === 'add') return words.add;
  if (state === 'paused') return words.pause;
  return action === 'start' ? fill(words.start, { clock: formatClock(remaining) }) : words.resume;
}
