// Knows what makes a test run count as passed.
import { describe, expect, it } from 'vitest';
import { summarize } from './summarize.mjs';

const file = (statuses: string[], status = 'passed') => ({
  name: 'shared/a.test.ts',
  status,
  assertionResults: statuses.map((each, index) => ({ status: each, fullName: `test ${index + 1}` })),
});

describe('summarize', () => {
  it('adds up all files', () => {
    const report = { testResults: [file(['passed', 'passed']), file(['passed', 'failed'], 'failed')] };
    expect(summarize(report)).toEqual({ line: '3 passed, 1 failed', problems: [] });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(summarize({ testResults: [file(['passed']), file([], 'failed')] })).toEqual({
      line: '1 passed, 1 failed',
      problems: ['Could not run: shared/a.test.ts'],
    });
  });

  it('reports a skipped test and a test to be written', () => {
    expect(summarize({ testResults: [file(['passed', 'skipped', 'todo'])] }).problems).toEqual([
      'Not run (skipped): test 2',
      'Not run (todo): test 3',
    ]);
  });

  it('reports that no test was found', () => {
    expect(summarize({ testResults: [] })).toEqual({
      line: '0 passed, 0 failed',
      problems: ['No test was found.'],
    });
  });
});
