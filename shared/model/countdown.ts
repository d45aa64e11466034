// A countdown stored as facts and moments, never as ticks. Pure; times are milliseconds since 1970.
import { isRecord, parseStored } from './stored';

export interface Countdown {
  state: 'stopped' | 'running' | 'paused';
  /** The seconds it was set to. */
  total: number;
  /** Milliseconds left at the moment `at`. */
  left: number;
  at: number;
}

export const STOPPED: Countdown = { state: 'stopped', total: 0, left: 0, at: 0 };

/**
 * Milliseconds left. If `at` is later than `now`, because another machine's clock is ahead, it counts as now.
 */
export function leftAt({ state, left, at }: Countdown, now: number): number {
  return state === 'running' ? Math.max(0, left - Math.max(0, now - at)) : left;
}

export const COUNTDOWN_ACTIONS = ['start', 'pause', 'resume', 'stop', 'add'] as const;
export type CountdownAction = (typeof COUNTDOWN_ACTIONS)[number];

/** `seconds` matters only for start and add. A stopped countdown can only be started. */
export function changeCountdown(
  before: Countdown,
  action: CountdownAction,
  seconds: number,
  now: number,
): Countdown {
  const isStart = action === 'start';
  if (action === 'stop' || (before.state === 'stopped' && !isStart)) return STOPPED;
  const to = { start: 'running', pause: 'paused', resume: 'running', add: before.state } as const;
  const state = to[action];
  const more = isStart || action === 'add' ? seconds : 0;
  if (more === 0 && state === before.state) return before;
  const { total, left } = isStart ? STOPPED : { ...before, left: leftAt(before, now) };
  return { state, total: total + more, left: left + more * 1000, at: now };
}

/** Restores a stored countdown; damaged or expired ones count as stopped. */
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
