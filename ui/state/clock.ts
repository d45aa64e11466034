// What a countdown shows, computed from timestamps: ticks are throttled in hidden frames (docs/platform.md H).
import type { HeardTimer } from './state';

/** Seconds left at `now`, never below zero. */
export function remainingAt(timer: HeardTimer, now: number): number {
  if (timer.state !== 'running') return timer.remaining;
  return Math.max(0, timer.remaining - (now - timer.receivedAt) / 1000);
}

/** 241 → "4:01". Rounds up to whole seconds. */
export function formatClock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** FigJam reports stopped when a countdown runs out and when someone stops it; the time left tells which. */
const RAN_OUT_WITHIN_SECONDS = 1.5;

export interface Alarm {
  /** Takes in the timer's latest state. */
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
