// Knows how the tests start a browser; must not know what they do in it.
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import { installBrowser } from './install-browser.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A headless Chromium, also as root and without a screen. */
export async function launchBrowser({ headless = true } = {}) {
  const executablePath = findBrowser() ?? (await installBrowser());
  return chromium.launch({ executablePath, headless, args: flags });
}
