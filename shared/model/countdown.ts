// A countdown kept as facts and moments, never as ticks. Pure; times are milliseconds since 1970.
import { isRecord, parseStored } from './stored';

export interface Countdown {
  state: 'stopped' | 'running' | 'paused';
  /** Seconds that it was set to. */
  total: number;
  /** Milliseconds left at `at`. */
  left: number;
  at: number;
}

export const STOPPED: Countdown = { state: 'stopped', total: 0, left: 0, at: 0 };

/** Milliseconds left. A moment ahead of `now`, stored by a machine whose clock is ahead, counts as now. */
export function leftAt({ state, left, at }: Countdown, now: number): number {
  return state === 'running' ? Math.max(0, left - Math.max(0, now - at)) : left;
}

export const startCountdown = (seconds: number, now: number): Countdown => ({
  state: 'running',
  total: seconds,
  left: seconds * 1000,
  at: now,
});

export function pauseCountdown(countdown: Countdown, now: number): Countdown {
  return countdown.state === 'running'
    ? { ...countdown, state: 'paused', left: leftAt(countdown, now), at: now }
    : countdown;
}

export function resumeCountdown(countdown: Countdown, now: number): Countdown {
  return countdown.state === 'paused' ? { ...countdown, state: 'running', at: now } : countdown;
}

/** More time for a countdown that runs or rests; a stopped one stays as it is. */
export function extendCountdown(countdown: Countdown, seconds: number, now: number): Countdown {
  if (countdown.state === 'stopped') return countdown;
  return {
    ...countdown,
    total: countdown.total + seconds,
    left: leftAt(countdown, now) + seconds * 1000,
    at: now,
  };
}

/** Reads what was stored; anything damaged is a stopped countdown, and so is one that has run out. */
export function restoreCountdown(text: string, now: number): Countdown {
  const value = parseStored(text);
  return isCountdown(value) && leftAt(value, now) > 0 ? value : STOPPED;
}

function isCountdown(value: unknown): value is Countdown & Record<string, unknown> {
  if (!isRecord(value)) return false;
  const { state, total, left, at } = value;
  if (state !== 'running' && state !== 'paused') return false;
  if (typeof total !== 'number' || typeof left !== 'number' || !Number.isFinite(at)) return false;
  return total > 0 && left >= 0 && left <= total * 1000;
}
