// Runs the tests with ten times the random cases (tests/harness/runs.ts); must not know any test.
process.env.LONG = '1';
await import('./test.mjs');
