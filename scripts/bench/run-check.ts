import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scripts = join(import.meta.dirname, '..');

export interface Run {
  /** From the start of the process to its end. */
  readonly seconds: number;
  readonly mebibytes: number;
  readonly output: string;
  readonly status: number | null;
}

/** Checks the content of a project in a process of its own, as an editor's computer does: nothing is warm. */
export function runCheck(project: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const peakFile = join(folder, 'peak');
  const started = performance.now();
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', join(scripts, 'bench', 'print-peak-memory.ts'), join(scripts, 'check.ts')],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, PEAK_MEMORY_FILE: peakFile, GITHUB_STEP_SUMMARY: '' },
      maxBuffer: 1024 ** 3,
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const mebibytes = Number(readFileSync(peakFile, 'utf8'));
  rmSync(folder, { recursive: true });
  return { seconds, mebibytes, output: stdout, status };
}

/** The fastest of several runs: other programs on the machine only ever make one slower. */
export function runCheckRepeatedly(project: string, times: number): Run {
  const runs = Array.from({ length: times }, () => runCheck(project));
  return runs.reduce((fastest, run) => (run.seconds < fastest.seconds ? run : fastest));
}
