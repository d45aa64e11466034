// Runs the exporters on a map in a browser; must not know what they write or how long they may take.
import * as esbuild from 'esbuild';
import { launchBrowser } from '../../tests/browser/launch-browser.mjs';

/**
 * @param {import('../../shared/model/empathy-map').EmpathyMap} map
 * @returns {Promise<import('./time-writers').WriterTimes>}
 */
export async function timeWritersInBrowser(map) {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['scripts/bench/time-writers.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    return await page.evaluate(`bench.timeWriters(${JSON.stringify(map)}, () => performance.now())`);
  } finally {
    await browser.close();
  }
}
