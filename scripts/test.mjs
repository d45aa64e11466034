// Runs the stages of `npm test` in order; must not know what a single test does.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHost, buildPlugin } from '../esbuild.config.mjs';
import { summarize } from './summarize.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const report = 'node_modules/.cache/vitest-report.json';

const checks = [
  { heading: 'Types', command: ['node_modules/typescript-7/bin/tsc', '-b'] },
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
];

const tests = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
];

/** @typedef {{ heading: string, passed: boolean, seconds: number, output: string }} Stage */

/**
 * @param {string} heading
 * @param {string[]} command
 * @param {{ shown?: boolean, env?: NodeJS.ProcessEnv }} [options] output that is not shown is kept for the
 * end
 * @returns {Promise<Stage>}
 */
function run(heading, command, { shown = false, env = process.env } = {}) {
  const startedAt = Date.now();
  const stdio = shown ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', stdio, stdio] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({ heading, passed: status === 0, seconds: (Date.now() - startedAt) / 1000, output }),
    );
  });
}

/** Runs one after another, in parallel with the tests. */
async function runChecks() {
  const stages = [];
  for (const { heading, command } of checks) stages.push(await run(heading, command));
  return stages;
}

/** If there is no report, no tests were found, and the summary says so. */
const readReport = () =>
  existsSync(join(root, report)) ? JSON.parse(readFileSync(join(root, report), 'utf8')) : { testResults: [] };

async function main() {
  const startedAt = Date.now();
  await buildPlugin({ write: true });
  await buildHost();
  const built = { heading: 'Build', passed: true, seconds: (Date.now() - startedAt) / 1000, output: '' };
  mkdirSync(join(root, dirname(report)), { recursive: true });
  rmSync(join(root, report), { force: true });
  const env = { ...process.env, BUILT: 'yes' };
  const [checked, tested] = await Promise.all([runChecks(), run('Tests', tests, { shown: true, env })]);
  const { line, problems, projects } = summarize(readReport(), checked);
  const stages = [built, ...checked, tested];
  for (const { heading, output } of stages.filter(({ passed }) => !passed)) {
    console.log(`\n=== ${heading} FAILED ===\n${output}`);
  }
  console.log('');
  for (const { heading, passed, seconds } of stages) {
    console.log(`${heading}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  }
  for (const { name, tests: count, seconds } of projects) {
    console.log(`  ${name}: ${count} tests, ${seconds.toFixed(0)} s of work`);
  }
  for (const problem of problems) console.log(problem);
  console.log(`All in ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);
  console.log(line);
  return stages.every(({ passed }) => passed) && problems.length === 0 ? 0 : 1;
}

process.exitCode = await main();
