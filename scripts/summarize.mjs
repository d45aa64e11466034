// Summarizes vitest's report; must not run anything.

/**
 * @typedef {{ status: string, fullName: string }} TestReport
 * @typedef {{ name: string, status: string, startTime: number, endTime: number, assertionResults: TestReport[] }} FileReport
 */

/** A test's folder says what it needs. @param {string} file */
const kindOf = (file) =>
  /tests.e2e/.test(file)
    ? 'in a browser'
    : /\btests.(?!exchange)/.test(file)
      ? 'the built plugin'
      : 'beside the files';

/** @param {FileReport[]} files */
function projectsOf(files) {
  const names = [...new Set(files.map(({ name }) => kindOf(name)))].sort();
  return names.map((name) => {
    const own = files.filter((file) => kindOf(file.name) === name);
    return {
      name,
      tests: own.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0),
      seconds: own.reduce((sum, { startTime, endTime }) => sum + (endTime - startTime), 0) / 1000,
    };
  });
}

/**
 * Counts the results, and lists what makes a run worthless even if nothing failed.
 * @param {{ testResults: FileReport[] }} report
 * @param {readonly { passed: boolean }[]} [checks] checks besides the tests; each that fails counts as a
 * failure
 */
export function summarize({ testResults }, checks = []) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  // A file that cannot be loaded has no tests to fail.
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const leftOut = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return {
    line: `${passed} passed, ${failed + brokenFiles.length + checks.filter((check) => !check.passed).length} failed`,
    projects: projectsOf(testResults),
    problems: [
      ...(tests.length === 0 ? ['No test was found.'] : []),
      ...brokenFiles.map((file) => `Could not run: ${file.name}`),
      ...leftOut.map((test) => `Not run (${test.status}): ${test.fullName}`),
    ],
  };
}
