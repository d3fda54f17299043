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
  plain: { folder: `${folder}/plain`, port: 8744 },
});
const measure = (kind: 'site' | 'plain', address: string, count: number) =>
  readLoadResult(
    spawnSync(
      'wrk',
      [
        '-t2',
        `-c${count}`,
        `-d${duration}s`,
        '--timeout',
        '10s',
        '--latency',
        '-s',
        `${folder}/${kind}.lua`,
        address,
      ],
      {
        encoding: 'utf8',
      },
    ).stdout,
  );
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

let isGood = true;
try {
  console.log(`Pages of the site, packed: ${average} bytes on average; the plain file has as many.`);
  for (const count of connections) {
    const kinds = { site: [], plain: [] } as Record<'site' | 'plain', ReturnType<typeof measure>[]>;
    for (let round = 0; round < rounds; round += 1) {
      kinds.site.push(measure('site', server.origin, count));
      kinds.plain.push(measure('plain', 'https://127.0.0.1:8744', count));
    }
    const [own, plain] = (['site', 'plain'] as const).map((kind) => ({
      requests: median(kinds[kind].map(({ requestsPerSecond }) => requestsPerSecond)),
      p99: median(kinds[kind].map(({ p99 }) => p99)),
      errors: kinds[kind].reduce((sum, { errors }) => sum + errors, 0),
    })) as [Row, Row];
    for (const [name, row] of [['the site', own] as const, ['plain nginx', plain] as const]) {
      console.log(
        `${count} connections, ${name}: ${Math.round(row.requests)} requests a second, 99 % within ${row.p99.toFixed(1)} ms, ${row.errors} errors`,
      );
    }
    const share = median(
      kinds.site.map(
        ({ requestsPerSecond }, round) => requestsPerSecond / kinds.plain[round]!.requestsPerSecond,
      ),
    );
    console.log(`${count} connections: ${share.toFixed(2)} of plain nginx`);
    isGood &&= share >= 0.9 && own.errors === 0;
  }
} finally {
  await server.stop();
}

interface Row {
  readonly requests: number;
  readonly p99: number;
  readonly errors: number;
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
