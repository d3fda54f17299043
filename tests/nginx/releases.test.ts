import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostingFolder } from '../../src/build/site-folder.ts';
import { prepareRelease, publishRelease, rollBack } from '../../src/hosting/release.ts';
import { findMissingPrograms, howToInstall, startNginx, type Nginx } from '../../src/hosting/run-nginx.ts';
import { site } from '../../src/site.ts';
import { builtSiteFolder, listBuiltPages } from '../built-site.ts';

const switches = 100;
const readers = 8;

const folder = mkdtempSync(join(tmpdir(), 'releases-'));
const built = join(folder, 'dist');
const target = join(folder, 'srv');
const ports = { httpsPort: 8643, httpPort: 8280 };
/** These builds have the same code and styles, so nginx need not read its settings again. */
const unchanged = () => undefined;
let nginx: Nginx | undefined;
let agent: Agent;

/** Another build: every page has changed, and a script has another name. */
function prepareBuild(number: number): string {
  for (const { file } of listBuiltPages()) {
    const html = readFileSync(join(builtSiteFolder, file), 'utf8');
    writeFileSync(join(built, file), `${html}<!-- ${number} -->`);
  }
  rmSync(join(built, '_astro', `only-in-${number - 1}.js`), { force: true });
  writeFileSync(join(built, '_astro', `only-in-${number}.js`), String(number));
  return prepareRelease({ site: built, settings: hostingFolder }, target).name;
}

beforeAll(async () => {
  const missing = findMissingPrograms();
  if (missing.length > 0) throw new Error(`This test needs ${missing.join(' and ')}: ${howToInstall}`);
  chmodSync(folder, 0o755);
  cpSync(builtSiteFolder, built, { recursive: true });
  publishRelease(target, prepareBuild(1), unchanged);
  nginx = await startNginx({
    folder: join(folder, 'nginx'),
    settings: join(target, 'settings', 'nginx'),
    root: join(target, 'current', 'root'),
    ...ports,
  });
  agent = new Agent({ ca: readFileSync(nginx.certificate), keepAlive: true, maxSockets: readers });
}, 120_000);

afterAll(async () => {
  agent.destroy();
  await nginx?.stop();
  rmSync(folder, { recursive: true });
});

it(`${switches} switches under load: nobody gets anything but the page, or word that it has not changed`, async () => {
  // Three releases are on the disk; each switch publishes another of them, as a release or a way back does.
  prepareBuild(2);
  prepareBuild(3);
  const names = readdirSync(join(target, 'releases'));
  const paths = [
    ...listBuiltPages().map(({ pathname }) => pathname),
    `${site.base}favicon.svg`,
    // Of the page that somebody loaded before the first switch.
    `${site.base}_astro/only-in-1.js`,
  ];
  const statuses = new Map<number | string, number>();
  const tags = new Map<string, string>();
  let isOver = false;

  const read = async (reader: number) => {
    for (let turn = reader; !isOver; turn += 1) {
      const path = paths[turn % paths.length]!;
      const tag = turn % 3 === 0 ? tags.get(path) : undefined;
      const status = await new Promise<number | string>((resolve) => {
        request(
          {
            host: '127.0.0.1',
            port: ports.httpsPort,
            path,
            agent,
            headers: tag ? { 'if-none-match': tag } : {},
          },
          (response) => {
            if (response.headers.etag) tags.set(path, response.headers.etag);
            response.on('end', () => resolve(response.statusCode!)).on('error', () => resolve('broken off'));
            response.resume();
          },
        )
          .on('error', (error) => resolve(error.message))
          .end();
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const reading = Array.from({ length: readers }, (_, reader) => read(reader));
  for (let turn = 0; turn < switches; turn += 1) {
    publishRelease(target, names[turn % names.length]!, unchanged);
    await wait(50);
  }
  isOver = true;
  await Promise.all(reading);

  console.log(`${switches} switches; answers by status: ${JSON.stringify(Object.fromEntries(statuses))}`);
  expect([...statuses.keys()].filter((status) => status !== 200 && status !== 304)).toEqual([]);
  expect(statuses.get(200)).toBeGreaterThan(switches * 2);
  expect(statuses.get(304)).toBeGreaterThan(0);
});

it('the way back is one step', () => {
  const names = readdirSync(join(target, 'releases'));
  publishRelease(target, names.at(-1)!, unchanged);
  expect(rollBack(target, unchanged)).toBe(names.at(-2));
});
