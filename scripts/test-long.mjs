// Runs `npm test` with all cases instead of samples (tests/harness/runs.ts) and the files that `npm test` leaves out
// (vitest.config.mjs), then the built script once more in QuickJS. Both end by saying how long each stage took.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const test = fileURLToPath(new URL('test.mjs', import.meta.url));

/** @type {{ args: string[], env: Record<string, string> }[]} */
const passes = [
  { args: [], env: { LONG: '1' } },
  { args: ['--project', 'sandbox'], env: { ENGINE: 'quickjs' } },
];

const statuses = passes.map(
  ({ args, env }) =>
    spawnSync(process.execPath, [test, ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
      .status,
);
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
