// One browser for all test files of a worker: starting one takes longer than most tests. It ends with the worker.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/launch-browser.mjs';

let started: Promise<Browser> | undefined;

export function sharedBrowser(): Promise<Browser> {
  started ??= launchBrowser();
  return started;
}
