import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs one version of a package of others into a folder of its own, outside
 * the project, without running its scripts. Installs it once a machine.
 *
 * @returns the folder of the package
 */
export function installTool(name: string, version: string): string {
  const folder = join(tmpdir(), `tool-${name.replaceAll(/[@/]/g, '-')}-${version}`);
  const installed = join(folder, 'node_modules', name);
  if (existsSync(join(installed, 'package.json'))) return installed;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`],
    { cwd: folder, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`${name} could not be installed.`);
  return installed;
}
