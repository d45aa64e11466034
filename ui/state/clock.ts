// What a countdown shows, computed from timestamps: ticks are throttled in hidden frames (docs/platform.md H).
import type { HeardTimer } from './state';

/** Seconds left at `now`, never below zero. */
export function remainingAt(timer: HeardTimer, now: number): number {
  if (timer.state !== 'running') return timer.remaining;
  return Math.max(0, timer.remaining - (now - timer.receivedAt) / 1000);
}

/** 241 → "4:01". A second that has begun counts. */
export function formatClock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** FigJam says stopped for a countdown that ran out and for one that somebody stopped; what was left tells which. */
const RAN_OUT_WITHIN_SECONDS = 1.5;

export interface Alarm {
  /** Follows the timer as it is heard of. */
  follow: (timer: HeardTimer) => void;
}

export interface AlarmOptions {
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
  /** Called once per countdown that reaches zero. */
  ring: () => void;
}

export function createAlarm({ now, setTimer, ring }: AlarmOptions): Alarm {
  let running: HeardTimer | null = null;
  let cancel = () => {};

  function ringOnce(): void {
    running = null;
    ring();
  }

  return {
    follow(timer) {
      cancel();
      cancel = () => {};
      if (timer.state === 'running') {
        running = timer;
        cancel = setTimer(ringOnce, remainingAt(timer, now()) * 1000);
      } else if (
        timer.state === 'stopped' &&
        running &&
        remainingAt(running, now()) <= RAN_OUT_WITHIN_SECONDS
      ) {
        ringOnce();
      } else {
        running = null;
      }
    },
  };
}
