/** Serves the built site with nginx over TLS to this machine and prints its address: `npm run serve:nginx`. */
import { existsSync } from 'node:fs';
import { hostingFolder, siteFolder } from '../src/build/site-folder.ts';
import { findMissingPrograms, howToInstall, startNginx } from '../src/hosting/run-nginx.ts';
import { layOutSite } from '../src/hosting/lay-out-site.ts';
import { site } from '../src/site.ts';

const missing = findMissingPrograms();
if (missing.length > 0) {
  console.error(`This needs ${missing.join(' and ')}: ${howToInstall}`);
  process.exit(1);
}
if (!existsSync(`${siteFolder}/index.html`) || !existsSync(`${hostingFolder}/nginx/site.conf`)) {
  console.error(`There is no built site in ${siteFolder}. Run "npm run build" first.`);
  process.exit(1);
}

const folder = '.build/nginx';
layOutSite(siteFolder, `${folder}/root`);
const { origin, certificate } = await startNginx({
  folder,
  settings: `${hostingFolder}/nginx`,
  root: `${folder}/root`,
  httpsPort: 8443,
  httpPort: 8080,
});
console.log(`The site is at ${origin}${site.base} (Ctrl+C ends it)`);
console.log(`Its certificate, for programs that are to trust it, is ${certificate}`);
