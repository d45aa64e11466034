// How transcripts write times, and the seconds that they mean.

/** Hours if there are any, minutes, seconds and their fraction, which nobody needs. */
export const TIME = String.raw`(?:\d{1,2}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,3})?`;

/** Null for anything that is not a time. */
export function secondsOf(time: string): number | null {
  const [, hours = '0', minutes, seconds] = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{1,2})/.exec(time) ?? [];
  if (minutes === undefined || seconds === undefined) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
