/** Lets MDN's HTTP Observatory judge every kind of page, served by nginx on this machine: `npm run bench:observatory`. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFolder, siteFolder } from '../src/build/site-folder.ts';
import { pagePathname } from '../src/domain/url.ts';
import { layOutSite } from '../src/hosting/lay-out-site.ts';
import { readSiteFacts } from '../src/hosting/read-site-facts.ts';
import { findMissingPrograms, howToInstall, startNginx } from '../src/hosting/run-nginx.ts';
import { localeKeys, pageIds, site } from '../src/site.ts';
import { installTool } from './bench/install-tool.ts';

const missing = findMissingPrograms();
if (missing.length > 0 || !existsSync(`${siteFolder}/index.html`)) {
  console.error(`This needs a built site and ${missing.join(', ')}: ${howToInstall}`);
  process.exit(1);
}

const observatory = installTool('@mdn/mdn-http-observatory', '1.4.8');
// Its install script would fetch the list of Chromium from the network; this machine is on no such list.
writeFileSync(join(observatory, 'conf', 'hsts-preload.json'), '{}');

const ports = { httpPort: 8480, httpsPort: 8843 };
const folder = '.build/bench-observatory';
layOutSite(siteFolder, `${folder}/root`);
const server = await startNginx({
  folder,
  settings: `${hostingFolder}/nginx`,
  root: `${folder}/root`,
  ...ports,
});

const sensitive = readSiteFacts(siteFolder).sensitivePaths.filter((path) => path.endsWith('/*'));
const paths = [
  site.base,
  ...localeKeys.flatMap((locale) => pageIds.map((page) => pagePathname(locale, page))),
  ...sensitive.map((path) => path.slice(0, -1)),
];
let isGood = true;
try {
  for (const path of paths) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/bench/scan-page.ts', observatory, String(ports.httpPort), String(ports.httpsPort), path],
      { encoding: 'utf8', env: { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate } },
    );
    if (!stdout.startsWith('{')) throw new Error(stderr);
    const { grade, score, lost } = JSON.parse(stdout) as { grade: string; score: number; lost: string[] };
    console.log(`${grade} ${score} ${path} ${lost.join(' ')}`);
    isGood &&= grade === 'A+' && score >= 130;
  }
} finally {
  await server.stop();
}
process.exitCode = isGood ? 0 : 1;
console.log(isGood ? 'A+ and 130 or more everywhere.' : 'NOT A+ and 130 or more everywhere.');
