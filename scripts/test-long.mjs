// Runs the tests with ten times as many random cases (tests/harness/runs.ts); must not know any test.
process.env.LONG = '1';
await import('./test.mjs');
