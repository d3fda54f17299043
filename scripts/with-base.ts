/** Runs a script of package.json as for a host that serves the site at /lmi/: `node scripts/with-base.ts build`. */
import { spawnSync } from 'node:child_process';

const [script = '', ...rest] = process.argv.slice(2);
const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...rest], {
  stdio: 'inherit',
  env: { ...process.env, SITE_BASE: '/lmi/', SITE_FOLDER: '.build/base/dist' },
});
process.exitCode = status ?? 1;
