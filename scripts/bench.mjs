// Knows the order of the measurements and how they end; must not know how one is taken.
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildPlugin } from '../esbuild.config.mjs';
import { measureFirstPaint } from './bench/first-paint.mjs';
import { loadSuite } from './bench/load-suite.mjs';

const BROWSER_ROUNDS = 5;

// The tests of the bundles hold the same limits.
const BUDGETS = {
  main: { file: 'dist/main.js', bytes: 60_000, compressed: 20_000 },
  window: { file: 'dist/window.html', bytes: 150_000, compressed: 45_000 },
  drawer: { file: 'dist/drawer.js', bytes: 150_000, compressed: 45_000 },
};

/** @typedef {Awaited<ReturnType<typeof loadSuite>>} Suite */

/** @param {Suite} suite */
async function paintRows({ median, told, windowMaterial }) {
  const material = await windowMaterial();
  const paints = [];
  for (let round = 0; round < BROWSER_ROUNDS; round += 1) paints.push(await measureFirstPaint(material));
  const first = median(paints.map((paint) => paint.first));
  const tabs = median(paints.map((paint) => paint.tabs));
  return [
    told('Window, first paint in a browser just started', `${Math.round(first)} ms`),
    told('Window, until its tabs stand', `${Math.round(tabs)} ms`),
  ];
}

/** @param {Suite} suite @param {Awaited<ReturnType<typeof buildPlugin>>} built */
function sizeRows({ atMost }, built) {
  const texts = { main: built.main.text, window: built.window.text, drawer: built.window.drawer.text };
  return /** @type {const} */ (['main', 'window', 'drawer']).flatMap((name) => {
    const { file, bytes, compressed } = BUDGETS[name];
    const text = texts[name];
    return [
      atMost(`${file}, bytes`, Buffer.byteLength(text), bytes),
      atMost(`${file}, bytes compressed`, gzipSync(text).length, compressed),
    ];
  });
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
    ...(await suite.readingTimeRows()),
    ...sizeRows(suite, built),
  ];
  const painted = await paintRows(suite).catch((/** @type {unknown} */ error) => error);
  if (Array.isArray(painted)) rows.push(...painted);
  console.log(suite.formatRows(rows));
  if (!Array.isArray(painted)) console.error(`\nThe window was not measured: ${painted}`);
  return Array.isArray(painted) && rows.every(({ ok }) => ok) ? 0 : 1;
}

process.exitCode = await main();
