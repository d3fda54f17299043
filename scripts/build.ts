/** Builds the site. The checks stand inside Astro's own build; one that fails leaves the old site as it was. */
import { spawnSync } from 'node:child_process';
import { hostingFolder, siteFolder } from '../src/build/site-folder.ts';
import { writeHostFiles } from '../src/hosting/write-host-files.ts';

// --force empties the content cache, from which Astro may otherwise publish an address of yesterday.
const astroBuild = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', siteFolder];

const { status } = spawnSync(process.execPath, astroBuild, {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  console.error(`The site was not built. The one in ${siteFolder} is as it was.`);
  process.exit(1);
}
writeHostFiles(siteFolder, hostingFolder);
console.log(`The site is built, in ${siteFolder}. Settings for hosts are in ${hostingFolder}.`);
