import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPseudoLocale } from './add-pseudo-locale.ts';

const project = join(import.meta.dirname, '..', '..');

/** What a copy makes for itself. */
const made = ['node_modules', 'dist', 'artefacts', '.astro', '.build', '.git'];

/**
 * Builds a copy of the project that speaks one more language, with every check
 * of the real build. Returns the folder of the copy, to be removed by the caller.
 *
 * @throws with what the build said, when it fails
 */
export function buildWithPseudoLocale(): string {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'pseudo-locale-'));
  for (const name of readdirSync(project).filter((entry) => !made.includes(entry))) {
    cpSync(join(project, name), join(copy, name), { recursive: true });
  }
  // Packages are shared, what tools keep beside them is not.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules')).filter(
    (entry) => !/^\.(?!bin$)/.test(entry),
  )) {
    symlinkSync(join(project, 'node_modules', name), join(copy, 'node_modules', name));
  }
  addPseudoLocale(copy);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`The site with one more language cannot be built, in ${copy}:\n${stdout}${stderr}`);
  return copy;
}
