// Knows the stages of `npm test` and their order; must not know what a single test does.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summarize } from './summarize.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const report = 'node_modules/.cache/vitest-report.json';

const stages = [
  { heading: 'Types', command: ['node_modules/typescript/bin/tsc', '-b'] },
  {
    heading: 'Format and style',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  {
    heading: 'Platform',
    command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  },
  {
    heading: 'Boundaries and circles',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['bin', 'host', 'plugin', 'scripts', 'shared', 'tests', 'ui'],
    ],
  },
  { heading: 'Build', command: ['esbuild.config.mjs'] },
];

const tests = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
];

/** @param {string} heading @param {string[]} command */
function run(heading, command) {
  console.log(`\n=== ${heading} ===`);
  const startedAt = Date.now();
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  console.log(`${heading}: ${status === 0 ? 'passed' : 'FAILED'} in ${Date.now() - startedAt} ms`);
  return status === 0;
}

function main() {
  for (const { heading, command } of stages) {
    if (!run(heading, command)) return 1;
  }
  mkdirSync(join(root, dirname(report)), { recursive: true });
  rmSync(join(root, report), { force: true });
  const passed = run('Tests', tests);
  const { line, problems } = summarize(JSON.parse(readFileSync(join(root, report), 'utf8')));
  for (const problem of problems) console.log(problem);
  console.log(line);
  return passed && problems.length === 0 ? 0 : 1;
}

process.exitCode = main();
