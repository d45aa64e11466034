// Runs the measurements in order and reports the result; must not know how any is taken.
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildPlugin } from '../esbuild.config.mjs';
import { timeWritersInBrowser } from './bench/exporters-in-browser.mjs';
import { largeWindowRows } from './bench/large-window.mjs';
import { loadSuite } from './bench/load-suite.mjs';
import { languageStartRows, windowStartRows } from './bench/window-start.mjs';

// The bundle tests check the same limits: an alarm, not a target.
const MAX_MAIN = 70_000;
const MAX_WINDOW = 480_000;

/** @typedef {Awaited<ReturnType<typeof loadSuite>>} Suite */

/** @param {Suite} suite */
async function browserRows(suite) {
  const times = await timeWritersInBrowser(suite.exportedMap());
  return [
    ...suite.exporterRows('Chromium', times),
    ...(await windowStartRows(suite)),
    ...(await languageStartRows(suite)),
    ...(await largeWindowRows(suite)),
  ];
}

/** @param {Suite} suite @param {Awaited<ReturnType<typeof buildPlugin>>} built */
function sizeRows({ atMost, told }, { main, window }) {
  const files = [
    { file: 'dist/main.js', text: main.text, max: MAX_MAIN },
    { file: 'dist/window.html', text: window.text, max: MAX_WINDOW },
  ];
  return [
    ...files.flatMap(({ file, text, max }) => [
      told(`${file}, bytes`, Buffer.byteLength(text).toLocaleString('en')),
      atMost(`${file}, bytes compressed`, gzipSync(text).length, max),
    ]),
    ...languageSizes(window.text).map(([code, bytes, compressed]) =>
      told(`of that ${code}, bytes; compressed by itself ${compressed}`, `${bytes}`),
    ),
  ];
}

/** Languages lie in the window as data. @param {string} html @returns {[code: string, bytes: string, compressed: string][]} */
function languageSizes(html) {
  const found = html.matchAll(/data-locale="([^"]+)">(.*?)<\/script>/gs);
  return [...found].map(([, code = '', data = '']) => [
    code,
    Buffer.byteLength(data).toLocaleString('en'),
    gzipSync(data).length.toLocaleString('en'),
  ]);
}

async function main() {
  process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
  const built = await buildPlugin({ write: true });
  const suite = await loadSuite();
  console.log(`Node ${process.version}, ${cpus().length} cores; some minutes\n`);
  const rows = [
    await suite.insertRow('figjam'),
    await suite.insertRow('figma'),
    ...(await suite.readsPerNoteRows()),
    ...(await suite.typedNoteRows()),
    await suite.mergeRow(),
    ...(await suite.turnRows()),
    ...(await suite.checkingRows()),
    ...(await suite.readingTimeRows()),
    ...suite.importingRows(),
    ...suite.exporterRowsInNode(),
    ...sizeRows(suite, built),
  ];
  const inBrowser = await browserRows(suite).catch((/** @type {unknown} */ error) => error);
  if (Array.isArray(inBrowser)) rows.push(...inBrowser);
  console.log(suite.formatRows(rows));
  if (!Array.isArray(inBrowser)) console.error(`\nNothing was measured in a browser: ${inBrowser}`);
  return Array.isArray(inBrowser) && rows.every(({ ok }) => ok) ? 0 : 1;
}

process.exitCode = await main();
