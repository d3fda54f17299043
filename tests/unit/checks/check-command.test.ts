import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it, vi } from 'vitest';

// Each test starts a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const runCheck = (...files: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts', ...files], {
    encoding: 'utf8',
  });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
};

const writeText = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'check-')), 'text.txt');
  writeFileSync(path, text);
  return relative(process.cwd(), path);
};

it('the content of this site passes, with exit code 0', () => {
  const { status, lastLine } = runCheck();
  expect(status).toBe(0);
  expect(lastLine).toMatch(/^All \d+ pages and \d+ contacts are in order\./);
});

it('a text with a mistake has exit code 1', () => {
  expect(
    runCheck(
      'tests/fixtures/leaflets/lmi-resettlement.en.txt',
      'tests/fixtures/leaflets/lmi-resettlement.nl.txt',
    ),
  ).toEqual({
    status: 1,
    lastLine: '9 problems in 2 files. Nothing was published; the live site is unchanged.',
  });
});

it('a text without a mistake has exit code 0', () => {
  expect(runCheck(writeText('Open from 13:30 to 16:30, since 2021.'))).toEqual({
    status: 0,
    lastLine: 'Every address, number and weekday in order.',
  });
});
