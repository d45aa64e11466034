// What a person can do with the session's timer, and what is said when it runs out. Knows no DOM.
import type { ReplyOf, TimerAction, TimerState } from '../../shared/protocol/messages';
import { board, fill, texts } from '../texts';
import type { Ask } from './actions';
import { createAlarm, formatClock } from './clock';
import type { Change } from './reduce';
import type { State } from './state';
import type { Store } from './store';

export interface TimerActions {
  /** `seconds` counts for start and add. A running timer is replaced only after the person has said so. */
  setTimer: (action: TimerAction, seconds: number) => Promise<void>;
  answerReplace: (replace: boolean) => Promise<void>;
  heardTimer: (timer: TimerState) => void;
}

export interface TimerActionsOptions {
  store: Store<State, Change>;
  ask: Ask;
  say: (text: string) => void;
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
}

export function createTimerActions({ store, ask, say, now, setTimer }: TimerActionsOptions): TimerActions {
  const { dispatch } = store;
  const alarm = createAlarm({ now, setTimer, ring });

  function ring(): void {
    const section = store.get().current?.step;
    if (section) say(fill(texts.guide.timeUp, { section: board.sections[section] }));
  }

  function heardTimer(timer: TimerState): void {
    dispatch({ type: 'timer', timer, now: now() });
    if (timer.state === 'stopped') dispatch({ type: 'replacing', seconds: null });
    alarm.follow(store.get().timer);
  }

  async function send(action: TimerAction, seconds: number, replace: boolean): Promise<void> {
    const { current, pending } = store.get();
    // A second click of a double click would find the timer running and ask whether to replace it.
    if (!current || pending.includes('timer.set')) return;
    dispatch({ type: 'dismissed' });
    const reply = await ask('timer.set', { node: current.node, action, seconds, replace });
    if (reply) take(reply, action, seconds);
  }

  function take({ outcome, timer }: ReplyOf<'timer.set'>, action: TimerAction, seconds: number): void {
    heardTimer(timer);
    dispatch({ type: 'replacing', seconds: outcome === 'busy' ? seconds : null });
    if (outcome === 'done') say(fill(texts.guide.timerSays[action], { clock: formatClock(seconds) }));
  }

  return {
    heardTimer,
    setTimer: (action, seconds) => send(action, seconds, false),
    async answerReplace(replace) {
      const { replacing } = store.get();
      dispatch({ type: 'replacing', seconds: null });
      if (replace && replacing) await send('start', replacing.seconds, true);
    },
  };
}
