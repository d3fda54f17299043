/** Checks the content, builds the site beside the old one, and replaces the old one only if all went well. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { replaceFolder } from '../src/build/replace-folder.ts';
import { hostingFolder, siteFolder } from '../src/build/site-folder.ts';
import { writeHostFiles } from '../src/hosting/write-host-files.ts';

const newSite = '.build/new';

/**
 * The checks stand at the door of Astro's build (checks/astro-integration.ts).
 * --force empties the content cache, from which Astro may otherwise publish an address of yesterday.
 */
const astroBuild = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', newSite];

rmSync(newSite, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, astroBuild, {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  console.error(`The site was not built. The one in ${siteFolder} is as it was.`);
  process.exit(1);
}
replaceFolder({ from: newSite, to: siteFolder, aside: '.build/old' });
writeHostFiles(siteFolder, hostingFolder);
console.log(`The site is built, in ${siteFolder}. Settings for hosts are in ${hostingFolder}.`);
