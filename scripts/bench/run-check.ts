import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scripts = join(import.meta.dirname, '..');

export interface Run {
  /** Processor time. On a machine that does nothing else the clock shows no more than that. */
  readonly seconds: number;
  readonly mebibytes: number;
  readonly status: number | null;
}

/** Checks the content of a project in a process of its own, as an editor's computer does: nothing is warm. */
export function runCheck(project: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const usageFile = join(folder, 'usage.json');
  const { status } = spawnSync(
    process.execPath,
    ['--import', join(scripts, 'bench', 'print-usage.ts'), join(scripts, 'check.ts')],
    {
      cwd: project,
      stdio: 'ignore',
      env: { ...process.env, USAGE_FILE: usageFile, GITHUB_STEP_SUMMARY: '' },
    },
  );
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Pick<Run, 'seconds' | 'mebibytes'>;
  rmSync(folder, { recursive: true });
  return { ...usage, status };
}

/** The fastest of several runs: other programs on the machine only ever make one slower. */
export function runCheckRepeatedly(project: string, times: number): Run {
  const runs = Array.from({ length: times }, () => runCheck(project));
  return runs.reduce((fastest, run) => (run.seconds < fastest.seconds ? run : fastest));
}
