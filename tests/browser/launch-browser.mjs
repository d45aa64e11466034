// Starts a browser for the tests; must not know what they do in it.
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import { installBrowser } from './install-browser.mjs';

/** Pages that a whole Chromium prepares for each new window, at the price of a fifth of a session. */
const unseenPages = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${unseenPages.join(',')}`,
];

/** Launches a headless Chromium; works as root and without a display. */
export async function launchBrowser({ headless = true } = {}) {
  const executablePath = findBrowser() ?? (await installBrowser());
  return chromium.launch({ executablePath, headless, args: flags });
}
