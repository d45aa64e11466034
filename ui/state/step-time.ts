// The time of a step as people write it: whole minutes, or minutes and seconds. Pure.
import { LEAST_SECONDS } from '../../shared/model/session';

/** Null for what is no time or shorter than any step. */
export function parseTime(typed: string): number | null {
  const [, minutes, seconds = '0'] = /^(\d{1,3})(?::([0-5]\d))?$/.exec(typed.trim()) ?? [];
  if (minutes === undefined) return null;
  const time = Number(minutes) * 60 + Number(seconds);
  return time < LEAST_SECONDS ? null : time;
}
