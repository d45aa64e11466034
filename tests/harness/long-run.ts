// What `npm test` leaves to `npm run test:long`, test by test; whole files are named `*.long.test.ts`.
import { describe, it } from 'vitest';
import { IS_LONG } from './runs';

/** A variant of what another test of the same file shows in each run. `timeout` is in milliseconds. */
export function itInLongRun(name: string, run: () => Promise<void>, timeout?: number): void {
  if (IS_LONG) it(name, run, timeout);
}

export function describeInLongRun(name: string, define: () => void): void {
  if (IS_LONG) describe(name, define);
}
