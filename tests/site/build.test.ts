import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
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
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'build-'));
const astro = ['node_modules/astro/bin/astro.mjs', 'build'];

const read = (file: string) => readFileSync(join(copy, file), 'utf8');
const run = (...command: string[]) =>
  spawnSync(process.execPath, command, {
    cwd: copy,
    encoding: 'utf8',
    // The copy is built for its usual place, whatever the site that is tested was built for.
    env: { ...process.env, SITE_BASE: undefined, SITE_FOLDER: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
  });

const email = /^email: (\S+)$/m;
const contact = globSync('src/content/contacts/*.yaml', { cwd: project }).find((file) =>
  email.test(readFileSync(join(project, file), 'utf8')),
)!;

beforeAll(() => {
  for (const path of [
    'scripts',
    'package.json',
    'astro.config.mjs',
    'astro-i18next.config.ts',
    'tsconfig.json',
    'public',
  ]) {
    cpSync(join(project, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
});

beforeEach(() => {
  rmSync(join(copy, 'src'), { recursive: true, force: true });
  cpSync(join(project, 'src'), join(copy, 'src'), { recursive: true });
  mkdirSync(join(copy, 'dist'), { recursive: true });
  writeFileSync(join(copy, 'dist', 'index.html'), 'the site as it was');
});

afterAll(() => rmSync(copy, { recursive: true }));

function breakContact(): void {
  writeFileSync(join(copy, contact), read(contact).replace(email, 'email: $1@iom.int'));
}

it('a build with a malformed address fails, says where, once, and leaves the site as it was', () => {
  breakContact();
  const { status, stdout, stderr } = run('scripts/build.ts');
  expect(status).toBe(1);
  expect(stdout.split(`${contact}:`)).toHaveLength(2);
  expect(stdout.split('  contact/email-malformed\n')).toHaveLength(2);
  expect(stderr).toContain('The one in dist is as it was.');
  expect(read('dist/index.html')).toBe('the site as it was');
});

describe('around the checks there is no way:', () => {
  it('Astro’s own build refuses the same, also when its cache still knows the address of yesterday', () => {
    expect(run(...astro, '--outDir', 'dist').status).toBe(0);
    const [, yesterday] = email.exec(read(contact))!;
    const before = read('dist/en/contact/index.html');
    expect(before).toContain(yesterday);

    breakContact();
    const { status, stdout } = run(...astro, '--outDir', 'dist');
    expect(status).not.toBe(0);
    expect(stdout).toContain('contact/email-malformed');
    expect(read('dist/en/contact/index.html')).toBe(before);

    writeFileSync(join(copy, contact), '"');
    expect(run(...astro, '--outDir', 'dist').status).not.toBe(0);
    expect(run('scripts/build.ts').status).toBe(1);
    expect(read('dist/en/contact/index.html')).toBe(before);
  }, 180_000);

  it('a page that would write a file is refused unrun', () => {
    const page = 'src/content/pages/about/en.mdx';
    const canaries = [
      'export const w = (await import("node:fs")).writeFileSync("PWNED", "x")',
      '{(await import("node:fs")).writeFileSync("PWNED", "x")}',
      '<Contact id={(await import("node:fs")).writeFileSync("PWNED", "x")} />',
    ];
    for (const canary of canaries) {
      cpSync(join(project, page), join(copy, page));
      appendFileSync(join(copy, page), `\n${canary}\n`);
      expect(run('scripts/check.ts').status).toBe(1);
      expect(run('scripts/build.ts').status).toBe(1);
      expect(run(...astro).status).not.toBe(0);
      expect(existsSync(join(copy, 'PWNED'))).toBe(false);
    }
    expect(read('dist/index.html')).toBe('the site as it was');
  }, 180_000);

  it('a template that names a stranger’s address is refused when the pages are there, and before the old ones go', () => {
    const layout = 'src/layouts/BaseLayout.astro';
    writeFileSync(
      join(copy, layout),
      read(layout).replace(/<\/body>/, '<p>{["x", "gmail.com"].join("@")}</p></body>'),
    );
    const { status, stdout } = run(...astro);
    expect(status).not.toBe(0);
    expect(stdout).toContain('contact/domain-not-allowed');
    expect(read('dist/index.html')).toBe('the site as it was');
  }, 180_000);
});
