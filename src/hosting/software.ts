import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The software that the site is built with, without what only tests it, as a CycloneDX bill of materials,
 * from the lock file. npm puts the time and a random number in it; without
 * them the same lock file gives the same bytes.
 *
 * @throws when npm does not answer with one
 */
export function describeSoftware(): string {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm gave no bill of materials.\n${stderr}`);
  const { name: packageName } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  const bill = JSON.parse(stdout) as {
    serialNumber?: string;
    metadata?: { timestamp?: string; component?: { name: string } };
  };
  // Named after the folder that the project happens to lie in.
  if (bill.metadata?.component) bill.metadata.component.name = packageName;
  delete bill.serialNumber;
  delete bill.metadata?.timestamp;
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
