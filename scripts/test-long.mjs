// Runs `npm test` with all cases instead of samples (tests/harness/runs.ts) and the files that `npm test` leaves out
// (vitest.config.mjs). Like `npm test`, it ends by saying how long each stage took.
process.env.LONG = '1';
await import('./test.mjs');
