import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

/** What a build reads. */
const parts = [
  'src',
  'scripts',
  'public',
  'package.json',
  'astro.config.mjs',
  'astro-i18next.config.ts',
  'tsconfig.json',
];

/** Makes a copy of the project that builds like it, with the same packages, and names its folder. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
