import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const sources = ['src', 'scripts', 'public'];
const settings = ['package.json', 'astro.config.mjs', 'astro-i18next.config.ts', 'tsconfig.json'];

/** Every file below a folder, those with a dot before their name too, sorted. */
const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

interface Circumstances {
  /** Of the folder. */
  readonly name: string;
  /** In which order the files come onto the disk, and in which the disk lists them. */
  readonly isReversed: boolean;
  readonly env: Readonly<Record<string, string>>;
}

/** Builds a copy of the project, and returns the hash of every file of its site, sorted by name. */
function build({ name, isReversed, env }: Circumstances): string[] {
  const copy = join(mkdtempSync(join(tmpdir(), 'same-')), name);
  folders.push(dirname(copy));
  const files = [
    ...sources.flatMap((folder) => listFiles(join(project, folder)).map((file) => join(folder, file))),
    ...settings,
  ];
  for (const file of isReversed ? files.toReversed() : files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(project, file), join(copy, file));
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  const reversing = isReversed ? ['--import', join(project, 'tests', 'reverse-listings.ts')] : [];
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [...reversing, 'node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', 'site'],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } },
  );
  if (status !== 0) throw new Error(stdout.slice(-2000) + stderr);
  const site = join(copy, 'site');
  return listFiles(site).map((file) => {
    const hash = createHash('sha256').update(readFileSync(join(site, file)));
    return `${hash.digest('hex')}  ${file}`;
  });
}

it('two builds in other folders, time zones, languages and file orders are the same to the byte', () => {
  const one = build({
    name: 'one',
    isReversed: false,
    env: { TZ: 'Asia/Kabul', LANG: 'C', LC_ALL: 'C', RAYON_NUM_THREADS: '1' },
  });
  const other = build({
    name: 'another folder',
    isReversed: true,
    env: { TZ: 'America/Los_Angeles', LANG: 'nl_NL.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(one.filter((line) => line.endsWith('.pdf')).length).toBeGreaterThan(2);
  expect(one.some((line) => line.endsWith('pagefind-entry.json'))).toBe(true);
  expect(other).toEqual(one);
}, 400_000);
