/** Runs a command as for a host that serves the site at /lmi/: `node scripts/with-base.ts npm run test:browser`. */
import { spawnSync } from 'node:child_process';

const [command = '', ...rest] = process.argv.slice(2);
const { status } = spawnSync(command, rest, {
  stdio: 'inherit',
  env: { ...process.env, SITE_BASE: '/lmi/', SITE_FOLDER: '.build/base/dist' },
  // Programs of packages are no files that Windows could start by itself.
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
