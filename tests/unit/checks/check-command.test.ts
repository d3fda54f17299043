import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';

// Each test starts a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const runCheck = (...files: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...files], {
    encoding: 'utf8',
  });
  return { status, stderr, lastLine: stdout.trimEnd().split('\n').at(-1) };
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
    stderr: '',
    // How many depends on the mailboxes of today.
    lastLine: expect.stringMatching(
      /^\d+ problems in 2 files\. Only addresses, numbers and weekdays were looked at\.$/,
    ) as string,
  });
});

it('a text without a mistake has exit code 0', () => {
  expect(runCheck(writeText('Open from 13:30 to 16:30, since 2021.'))).toEqual({
    status: 0,
    stderr: '',
    lastLine: 'Every address, number and weekday is in order. Nothing else was looked at.',
  });
});

it('a text is found by its absolute path too', () => {
  expect(runCheck(resolve(writeText('Write to a@iom.int@iom.int.')))).toMatchObject({
    status: 1,
    stderr: '',
    lastLine: '1 problem in 1 file. Only addresses, numbers and weekdays were looked at.',
  });
});

it('a file that does not exist and a folder are named, and the other files are checked', () => {
  const { status, stderr, lastLine } = runCheck('no-such.txt', 'src', writeText('Open since 2021.'));
  expect(status).toBe(1);
  expect(stderr).toBe('There is no file "no-such.txt".\nThere is no file "src".\n');
  expect(lastLine).toBe('Every address, number and weekday is in order. Nothing else was looked at.');
  expect(runCheck('no-such.txt')).toEqual({
    status: 1,
    stderr: 'There is no file "no-such.txt".\n',
    lastLine: '',
  });
});

it.each([
  ['a missing comma', (text: string) => text.replace(/,\n/, '\n'), ':3:3'],
  ['a comma behind the last line', (text: string) => text.replace(/"\n\}/, '",\n}'), ':'],
  ['no dictionary at all', undefined, ''],
])('%s is a problem of the dictionary, not the end of the check', (_, change, place) => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  for (const name of ['src', 'scripts', 'package.json'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const dictionary = join(folder, 'src/i18n/nl.json');
  if (change) writeFileSync(dictionary, change(readFileSync(dictionary, 'utf8')));
  else rmSync(dictionary);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toContain(`src/i18n/nl.json${place}`);
  expect(stdout).toMatch(change ? /yaml\/malformed/ : /i18n\/missing-translation/);
  expect(status).toBe(1);
});
