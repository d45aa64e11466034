// Tests what makes a test run count as passed.
import { describe, expect, it } from 'vitest';
import { summarize } from './summarize.mjs';

const file = (statuses: string[], status = 'passed', name = 'shared/a.test.ts') => ({
  name,
  status,
  startTime: 1000,
  endTime: 3500,
  assertionResults: statuses.map((each, index) => ({ status: each, fullName: `test ${index + 1}` })),
});

describe('summarize', () => {
  it('adds up all files', () => {
    const report = { testResults: [file(['passed', 'passed']), file(['passed', 'failed'], 'failed')] };
    expect(summarize(report)).toMatchObject({ line: '3 passed, 1 failed', problems: [] });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(summarize({ testResults: [file(['passed']), file([], 'failed')] })).toMatchObject({
      line: '1 passed, 1 failed',
      problems: ['Could not run: shared/a.test.ts'],
    });
  });

  it('reports skipped and todo tests', () => {
    expect(summarize({ testResults: [file(['passed', 'skipped', 'todo'])] }).problems).toEqual([
      'Not run (skipped): test 2',
      'Not run (todo): test 3',
    ]);
  });

  it('counts a failed check besides the tests as a failure', () => {
    const checks = [{ passed: true }, { passed: false }];
    expect(summarize({ testResults: [file(['passed'])] }, checks).line).toBe('1 passed, 1 failed');
  });

  it('reports how long each kind of test took', () => {
    const testResults = [
      file(['passed', 'passed']),
      file(['passed'], 'passed', '/a/tests/e2e/plan.test.ts'),
      file(['passed'], 'passed', '/a/tests/boards/merge.test.ts'),
      file(['passed'], 'passed', '/a/tests/contract/map-insert.test.ts'),
    ];
    expect(summarize({ testResults }).projects).toEqual([
      { name: 'beside the files', tests: 2, seconds: 2.5 },
      { name: 'in a browser', tests: 1, seconds: 2.5 },
      { name: 'the built plugin', tests: 2, seconds: 5 },
    ]);
  });

  it('reports that no tests were found', () => {
    expect(summarize({ testResults: [] })).toMatchObject({
      line: '0 passed, 0 failed',
      problems: ['No test was found.'],
    });
  });
});
