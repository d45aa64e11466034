// Step times as people type them: whole minutes, or minutes and seconds. Pure.
import { LEAST_SECONDS } from '../../shared/model/session';

/** Null if the text is not a time, or is below the minimum for a step. */
export function parseTime(typed: string): number | null {
  const [, minutes, seconds = '0'] = /^(\d{1,3})(?::([0-5]\d))?$/.exec(typed.trim()) ?? [];
  if (minutes === undefined) return null;
  const time = Number(minutes) * 60 + Number(seconds);
  return time < LEAST_SECONDS ? null : time;
}
