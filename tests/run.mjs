/** Runs the tests, names those that were skipped, and ends with one plain line: N passed, N failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function runVitest(reportFile, filters) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  // A golden file that is missing must fail, not be written as whatever the program prints today.
  const call = [vitest, 'run', '--config', '.vitest.config.ts', '--update=none', ...reporters, ...filters];
  return spawnSync(process.execPath, call, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function readReport(reportFile) {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}

function printTests(heading, lines) {
  if (lines.length === 0) return;
  console.log(`\n${heading}`);
  for (const line of lines) console.log(`  ${line}`);
}

const hasFailedTest = (file) => file.assertionResults.some(({ status }) => status === 'failed');

/** A file or a preparation that breaks before its tests run counts as one failure, or the last line would look clean. */
const brokenFiles = (report) => report.testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file));

function skippedTests(report) {
  return report.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => ['skipped', 'pending', 'todo', 'disabled'].includes(status))
      .map((test) => `${relative(root, file.name)}: ${test.fullName}`),
  );
}

function printOutcome(report, status) {
  const broken = brokenFiles(report);
  const skipped = skippedTests(report);
  printTests(
    'Files whose tests could not run:',
    broken.map((file) => `${relative(root, file.name)}: ${file.message.split('\n')[0]}`),
  );
  printTests('Skipped tests:', skipped);
  const failed = report.numFailedTests + broken.length;
  if (status !== 0 && failed === 0) console.log('\nAn error happened outside the tests, see above.');
  const end = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  console.log(`\n${report.numPassedTests} passed, ${failed} failed${end}`);
}

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-tests-'));
try {
  const reportFile = join(folder, 'report.json');
  const status = runVitest(reportFile, process.argv.slice(2));
  const report = readReport(reportFile);
  if (report === undefined) console.log('\nThe tests ended without a report.\n0 passed, 0 failed');
  else printOutcome(report, status);
  process.exitCode = status === 0 && report?.success === true ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
