/** Runs every check of the house, counts, and ends with the line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

interface Step {
  /** A script of package.json. */
  readonly script: string;
  /** A Vitest run counts its tests; any other step counts as one. */
  readonly countsTests?: true;
  /** A step without which this one has nothing to look at. */
  readonly needs?: string;
  /** An earlier step with as many tests in each file: a list of pages that is empty below a base path fails no test. */
  readonly countsAs?: string;
}

const steps: readonly Step[] = [
  // Writes the types of the content, which the rules for code need.
  { script: 'types' },
  { script: 'lint:code' },
  { script: 'lint:css' },
  { script: 'lint:format' },
  { script: 'test:unit', countsTests: true },
  { script: 'build' },
  { script: 'test:site', countsTests: true, needs: 'build' },
  { script: 'test:browser', countsTests: true, needs: 'build' },
  { script: 'build:base' },
  { script: 'test:base:site', countsTests: true, needs: 'build:base', countsAs: 'test:site' },
  { script: 'test:base:browser', countsTests: true, needs: 'build:base', countsAs: 'test:browser' },
];

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** How many tests each file has, where tests are counted. */
  readonly files: ReadonlyMap<string, number>;
}

interface Outcome extends Counts {
  readonly script: string;
  readonly remark: string;
}

const reportFolder = 'artefacts/tests';
mkdirSync(reportFolder, { recursive: true });

const outcomes: Outcome[] = [];
for (const step of steps) {
  outcomes.push(runStep(step, outcomes));
}

console.log();
for (const { script, passed, failed, remark } of outcomes) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'}  ${script.padEnd(17)} ${passed} passed, ${failed} failed, ${remark}`,
  );
}
const passed = sum(outcomes.map((outcome) => outcome.passed));
const failed = sum(outcomes.map((outcome) => outcome.failed));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function runStep({ script, countsTests, needs, countsAs }: Step, before: readonly Outcome[]): Outcome {
  if (before.some((outcome) => outcome.script === needs && outcome.failed > 0)) {
    return {
      script,
      passed: 0,
      failed: 1,
      files: new Map(),
      remark: `not run, because ${needs ?? ''} failed`,
    };
  }

  console.log(`\n=== npm run ${script}`);
  const started = performance.now();
  const report = `${reportFolder}/${script.replaceAll(':', '-')}.json`;
  rmSync(report, { force: true });
  const reporters = countsTests ? ` -- --reporter=default --reporter=json --outputFile.json=${report}` : '';
  const { status } = spawnSync(`npm run --silent ${script}${reporters}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const remark = `${((performance.now() - started) / 1000).toFixed(1)} s`;

  const counted = countsTests
    ? readCounts(report)
    : { passed: status === 0 ? 1 : 0, failed: 0, files: new Map<string, number>() };
  const twin = before.find((outcome) => outcome.script === countsAs);
  const uneven = [...counted.files].filter(([file, count]) => twin && twin.files.get(file) !== count);
  // A run can fail without a failed test: a file that does not load, an error between two tests.
  const failed = status === 0 ? counted.failed + uneven.length : Math.max(counted.failed, 1);
  return { script, ...counted, failed, remark: [remark, ...uneven.map(formatUneven)].join('; ') };
}

function formatUneven([file, count]: readonly [string, number]): string {
  return `${relative('.', file)} has ${count} tests here and another number before`;
}

function readCounts(report: string): Counts {
  if (!existsSync(report)) {
    return { passed: 0, failed: 0, files: new Map() };
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: readonly { name: string; assertionResults: readonly unknown[] }[];
  };
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    files: new Map(testResults.map(({ name, assertionResults }) => [name, assertionResults.length])),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
