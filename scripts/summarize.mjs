// Knows how to read vitest's report; must not run anything.

/**
 * @typedef {{ status: string, fullName: string }} TestReport
 * @typedef {{ name: string, status: string, assertionResults: TestReport[] }} FileReport
 */

/**
 * Counts, and what makes a run worthless although nothing failed.
 * @param {{ testResults: FileReport[] }} report
 */
export function summarize({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  // A file that cannot be loaded has no test that could fail.
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const leftOut = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return {
    line: `${passed} passed, ${failed + brokenFiles.length} failed`,
    problems: [
      ...(tests.length === 0 ? ['No test was found.'] : []),
      ...brokenFiles.map((file) => `Could not run: ${file.name}`),
      ...leftOut.map((test) => `Not run (${test.status}): ${test.fullName}`),
    ],
  };
}
