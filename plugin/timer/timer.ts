// One timer for the session: FigJam's own where it exists, else a countdown that the map keeps.

import { KEYS } from '../../shared/board/tag';
import {
  extendCountdown,
  leftAt,
  pauseCountdown,
  restoreCountdown,
  resumeCountdown,
  STOPPED,
  startCountdown,
} from '../../shared/model/countdown';
import type { TimerAction, TimerState } from '../../shared/protocol/messages';
import type { BoardNode } from '../canvas/brush';

export interface Timer {
  /** `root` is the open map, null while there is none. */
  read(root: BoardNode | null): TimerState;
  set(root: BoardNode, action: TimerAction, seconds: number): void;
}

export function timerFor(editor: typeof figma.editorType): Timer {
  return editor === 'figjam' ? figjamTimer : ownTimer;
}

const STATES = { STOPPED: 'stopped', RUNNING: 'running', PAUSED: 'paused' } as const;

/** One timer a file, seen by everybody (platform.md K). */
const figjamTimer: Timer = {
  read() {
    const { timer } = figma;
    if (timer === undefined) return { kind: 'figjam', state: 'stopped', remaining: 0, total: 0 };
    const { state, remaining, total } = timer;
    return { kind: 'figjam', state: STATES[state], remaining, total };
  },

  set(_root, action, seconds) {
    const { timer } = figma;
    if (timer === undefined) return;
    if (action === 'start') timer.start(seconds);
    if (action === 'pause') timer.pause();
    if (action === 'resume') timer.resume();
    if (action === 'stop') timer.stop();
    if (action === 'add') extend(timer, seconds);
  },
};

/** Starting a timer that rests makes it run, so it is put to rest again. */
function extend(timer: TimerAPI, seconds: number): void {
  const { state, remaining } = timer;
  if (state === 'STOPPED') return;
  timer.start(remaining + seconds);
  if (state === 'PAUSED') timer.pause();
}

const CHANGES = {
  start: (_before: typeof STOPPED, seconds: number, now: number) => startCountdown(seconds, now),
  pause: (before: typeof STOPPED, _seconds: number, now: number) => pauseCountdown(before, now),
  resume: (before: typeof STOPPED, _seconds: number, now: number) => resumeCountdown(before, now),
  stop: () => STOPPED,
  add: extendCountdown,
} as const;

/** Everybody who opens the map sees the same clock: it is kept as a moment, not as ticks. */
const ownTimer: Timer = {
  read(root) {
    const now = Date.now();
    const countdown = restoreCountdown(root?.getPluginData(KEYS.timer) ?? '', now);
    const remaining = Math.ceil(leftAt(countdown, now) / 1000);
    return { kind: 'own', state: countdown.state, remaining, total: countdown.total };
  },

  set(root, action, seconds) {
    const now = Date.now();
    const before = restoreCountdown(root.getPluginData(KEYS.timer), now);
    root.setPluginData(KEYS.timer, JSON.stringify(CHANGES[action](before, seconds, now)));
  },
};
