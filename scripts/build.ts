/** Builds the site. The checks stand inside Astro's own build; one that fails leaves the old site as it was. */
import { spawnSync } from 'node:child_process';
import { astroBuild, buildEnvironment } from '../src/build/astro-build.ts';
import { hostingFolder, siteFolder } from '../src/build/site-folder.ts';
import { writeHostFiles } from '../src/hosting/write-host-files.ts';

const { status } = spawnSync(process.execPath, [...astroBuild, '--outDir', siteFolder], {
  stdio: 'inherit',
  env: { ...process.env, ...buildEnvironment },
});
if (status !== 0) {
  console.error(`The site was not built. The one in ${siteFolder} is as it was.`);
  process.exit(1);
}
writeHostFiles(siteFolder, hostingFolder);
console.log(`The site is built, in ${siteFolder}. Settings for hosts are in ${hostingFolder}.`);
