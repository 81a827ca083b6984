/** Runs one project of `tests/vitest.config.ts` and counts its cases. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInstalled } from './run-program.mjs';

/** Cases of vitest's JSON report. A file that could not be loaded has no cases and counts as one failure. */
function countCases(/** @type {string} */ file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: readonly { status: string }[] }} */ { status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {'unit' | 'e2e'} project
 * @param {boolean} isFull also the cases that take longer
 * @returns {Promise<import('./test.mjs').Outcome>}
 */
export async function runTests(project, isFull) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-report-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, '--reporter=default'];
  const { code } = await runInstalled('vitest/vitest.mjs', [...args, '--reporter=json', `--outputFile.json=${file}`], {
    env: isFull ? { LECTERN_FULL: '1' } : {},
  });
  const name = project === 'unit' ? 'unit tests' : 'end-to-end tests';
  try {
    const counts = countCases(file);
    // An error outside of any case fails the run and is in no count.
    return { name, ...counts, failed: counts.failed || (code === 0 ? 0 : 1) };
  } catch {
    return { name, passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
