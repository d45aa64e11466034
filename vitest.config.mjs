// Knows which tests exist and where they run; must not know what they test.
import { defineConfig } from 'vitest/config';
import { guestSourceVitePlugin } from './esbuild.config.mjs';

const shared = {
  plugins: [guestSourceVitePlugin()],
  oxc: { jsx: { runtime: /** @type {const} */ ('automatic'), importSource: 'preact' } },
};

/** What takes long and is proven in less time elsewhere runs in `npm run test:long` only. */
const longFiles = process.env.LONG === undefined ? ['tests/**/*.long.test.ts'] : [];

const setupFiles = ['tests/harness/set-cases.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    allowOnly: false,
    // Most of what a test makes dies young: more room for it saves a twentieth of the time.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          isolate: false,
          setupFiles,
          include: ['{shared,plugin,ui,host,scripts,bin}/**/*.test.{ts,tsx}', 'tests/exchange/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'sandbox',
          isolate: false,
          setupFiles,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/exchange/**', ...longFiles],
          globalSetup: ['scripts/setup-build.mjs'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: longFiles,
          globalSetup: ['scripts/setup-build.mjs', 'scripts/setup-browser.mjs'],
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The page answers when it comes to it; a second is too short for a busy computer.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
