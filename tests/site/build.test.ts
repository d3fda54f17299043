import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(copy, { recursive: true }));

it('a build with a malformed address fails, says where, and leaves the site as it was', () => {
  for (const path of ['src', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(join(project, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist', 'index.html'), 'the site as it was');

  const read = (file: string) => readFileSync(join(copy, file), 'utf8');
  const email = /^email: (\S+)$/m;
  const contact = globSync('src/content/contacts/*.yaml', { cwd: copy }).find((file) =>
    email.test(read(file)),
  )!;
  writeFileSync(join(copy, contact), read(contact).replace(email, 'email: $1@iom.int'));

  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain(`${contact}:`);
  expect(stdout).toContain('contact/email-malformed');
  expect(stderr).toContain('The one in dist is as it was.');
  expect(read('dist/index.html')).toBe('the site as it was');
});
