/** Runs every check of the house, counts, and ends with the line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Step {
  /** A script of package.json. */
  readonly script: string;
  /** A Vitest run counts its tests; any other step counts as one. */
  readonly countsTests?: true;
  /** A step without which this one has nothing to look at. */
  readonly needs?: string;
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
];

interface Outcome {
  readonly script: string;
  readonly passed: number;
  readonly failed: number;
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
    `${failed === 0 ? 'ok    ' : 'FAILED'}  ${script.padEnd(13)} ${passed} passed, ${failed} failed, ${remark}`,
  );
}
const passed = sum(outcomes.map((outcome) => outcome.passed));
const failed = sum(outcomes.map((outcome) => outcome.failed));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function runStep({ script, countsTests, needs }: Step, before: readonly Outcome[]): Outcome {
  if (before.some((outcome) => outcome.script === needs && outcome.failed > 0)) {
    return { script, passed: 0, failed: 1, remark: `not run, because ${needs ?? ''} failed` };
  }

  console.log(`\n=== npm run ${script}`);
  const started = performance.now();
  const report = `${reportFolder}/${script.replace(':', '-')}.json`;
  rmSync(report, { force: true });
  const reporters = countsTests ? ` -- --reporter=default --reporter=json --outputFile.json=${report}` : '';
  const { status } = spawnSync(`npm run --silent ${script}${reporters}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const remark = `${((performance.now() - started) / 1000).toFixed(1)} s`;

  const counted = countsTests ? readCounts(report) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // A run can fail without a failed test: a file that does not load, an error between two tests.
  return { script, ...counted, failed: status === 0 ? counted.failed : Math.max(counted.failed, 1), remark };
}

function readCounts(report: string): { readonly passed: number; readonly failed: number } {
  if (!existsSync(report)) {
    return { passed: 0, failed: 0 };
  }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: numFailedTests };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
