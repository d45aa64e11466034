// Knows how a browser that was just started opens the measured page; must not know what is in the window.
import { launchBrowser } from '../../tests/browser/launch-browser.mjs';

/**
 * @typedef {object} FirstPaint
 * @property {number} first milliseconds from the frame's start to its first picture of anything
 * @property {number} tabs milliseconds from giving the frame its address to the tabs on the screen
 */

/**
 * @param {string} html
 * @returns {Promise<FirstPaint>}
 */
export async function measureFirstPaint(html) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.evaluate('painted');
  } finally {
    await browser.close();
  }
}
