// Bundles the benchmark's TypeScript into a module that Node can run; must not know what it measures.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { guestSourcePlugin } from '../../esbuild.config.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** @returns {Promise<typeof import('./suite')>} */
export async function loadSuite() {
  const outfile = join(root, 'node_modules/.cache/bench/suite.mjs');
  await mkdir(dirname(outfile), { recursive: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['scripts/bench/suite.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    tsconfigRaw: {},
    logLevel: 'silent',
    plugins: [guestSourcePlugin],
  });
  return import(pathToFileURL(outfile).href);
}
