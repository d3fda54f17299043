import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFiles } from '../../../src/build/list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'list-files-'));
mkdirSync(join(folder, 'en/contact'), { recursive: true });
mkdirSync(join(folder, '.well-known'));
for (const name of ['index.html', 'en/contact/index.html', '.well-known/security.txt'])
  writeFileSync(join(folder, name), '');
symlinkSync(join(folder, 'index.html'), join(folder, 'link.html'));
afterAll(() => rmSync(folder, { recursive: true }));

it('names every file below a folder by its path from there, and neither folders nor links', () => {
  expect(listFiles(folder).sort()).toEqual([
    '.well-known/security.txt',
    'en/contact/index.html',
    'index.html',
  ]);
});
