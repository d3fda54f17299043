/** Measures what nginx with the site carries on this machine, beside a plain file of the same size: `npm run bench:load`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFolder, siteFolder } from '../src/build/site-folder.ts';
import { layOutSite } from '../src/hosting/lay-out-site.ts';
import { readLoadResult } from '../src/hosting/load-result.ts';
import { findMissingPrograms, howToInstall, startNginx } from '../src/hosting/run-nginx.ts';
import { pagePathname } from '../src/domain/url.ts';
import { localeKeys, pageIds } from '../src/site.ts';

/** Seconds of each measurement: short, so that the two kinds meet the same other work on the machine. */
const duration = 2;
const connections = [64, 512];
/** Both are measured so often, in turns; the medians count. */
const rounds = 9;

const missing = [...findMissingPrograms(), ...(spawnSync('wrk', ['-v']).error ? ['wrk'] : [])];
if (missing.length > 0 || !existsSync(`${siteFolder}/index.html`)) {
  console.error(`This needs a built site and ${missing.join(', ')}: ${howToInstall} wrk`);
  process.exit(1);
}

const folder = '.build/bench-load';
const root = `${folder}/root`;
const bytes = layOutSite(siteFolder, root);
const pages = localeKeys.flatMap((locale) => pageIds.map((page) => pagePathname(locale, page)));
const packedSizes = pages.map(
  (page) => statSync(join(root, `${page.replace(/\/$/, '/index.html')}.br`)).size,
);
const average = Math.round(packedSizes.reduce((sum, size) => sum + size, 0) / pages.length);
mkdirSync(`${folder}/plain`, { recursive: true });
writeFileSync(`${folder}/plain/page.html`, 'a'.repeat(average));
/** A visitor with a browser of today, in the language of wrk; each request asks for the next address. */
const formatVisitor = (
  addresses: readonly string[],
) => `local addresses = {${addresses.map((address) => `'${address}'`).join(', ')}}
local requests = {}
local turn = 0
function init()
  for place, address in ipairs(addresses) do
    requests[place] = wrk.format('GET', address, { ['Accept-Encoding'] = 'br' })
  end
end
function request()
  turn = turn % #requests + 1
  return requests[turn]
end
`;
// Both are asked by the same program, which takes its share of the processors too.
writeFileSync(`${folder}/site.lua`, formatVisitor(pages));
writeFileSync(`${folder}/plain.lua`, formatVisitor(pages.map(() => '/page.html')));

const server = await startNginx({
  folder,
  settings: `${hostingFolder}/nginx`,
  root,
  httpsPort: 8743,
  httpPort: 8380,
  plain: [
    { folder: `${folder}/plain`, port: 8744, keepsFiles: false },
    { folder: `${folder}/plain`, port: 8745, keepsFiles: true },
  ],
});
/** The site, nginx as it comes, and nginx that keeps open files as the site does. */
const servers = {
  'the site': { origin: server.origin, visitor: 'site' },
  'plain nginx': { origin: 'https://127.0.0.1:8744', visitor: 'plain' },
  'plain nginx with open files kept': { origin: 'https://127.0.0.1:8745', visitor: 'plain' },
} as const;
type ServerName = keyof typeof servers;
const names = Object.keys(servers) as ServerName[];

const measure = (name: ServerName, count: number) =>
  readLoadResult(
    spawnSync(
      'wrk',
      [
        ...['-t2', `-c${count}`, `-d${duration}s`, '--timeout', '10s', '--latency'],
        ...['-s', `${folder}/${servers[name].visitor}.lua`, servers[name].origin],
      ],
      { encoding: 'utf8' },
    ).stdout,
  );
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

let isGood = true;
try {
  console.log(`Pages of the site, packed: ${average} bytes on average; the plain file has as many.`);
  for (const count of connections) {
    const turns = Array.from({ length: rounds }, () =>
      Object.fromEntries(names.map((name) => [name, measure(name, count)])),
    ) as Record<ServerName, ReturnType<typeof measure>>[];
    for (const name of names) {
      const requests = median(turns.map((turn) => turn[name].requestsPerSecond));
      const p99 = median(turns.map((turn) => turn[name].p99));
      const errors = turns.reduce((sum, turn) => sum + turn[name].errors, 0);
      const share = median(
        turns.map((turn) => turn['the site'].requestsPerSecond / turn[name].requestsPerSecond),
      );
      console.log(
        `${count} connections, ${name}: ${Math.round(requests)} requests a second, 99 % within ${p99.toFixed(1)} ms, ${errors} errors` +
          (name === 'the site' ? '' : `; the site answers ${share.toFixed(2)} of it`),
      );
      isGood &&= name === 'the site' ? errors === 0 : name !== 'plain nginx' || share >= 0.9;
    }
  }
} finally {
  await server.stop();
}

const million = 1_000_000;
const { plain, br, gz } = bytes.get('.html')!;
console.log(`All pages: ${plain} bytes as they are, ${gz} by gzip, ${br} by Brotli.`);
console.log(
  `A million page views: ${((average * million) / 1e9).toFixed(1)} GB of pages, without headers, scripts and PDFs.`,
);
process.exitCode = isGood ? 0 : 1;
console.log(
  isGood
    ? 'At least 0.9 of plain nginx, without an error.'
    : 'NOT at least 0.9 of plain nginx without an error.',
);
