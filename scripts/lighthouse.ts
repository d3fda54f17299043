/**
 * Judges every page of the built site, or those whose addresses begin as
 * given, with Lighthouse as a phone on a slow network would see it, packed as
 * hosts send it, and ends with exit code 1 when one has less than full marks.
 * Takes eight seconds a page; those that fall short are judged twice more at
 * the end, because other programs on the machine only ever make a page slower.
 * The table and every full report are in artefacts/lighthouse.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOutSite } from '../src/hosting/lay-out-site.ts';
import { site } from '../src/site.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { builtSiteFolder, readBuiltPage } from '../tests/built-site.ts';
import { serveBuiltSite } from '../tests/serve-built-site.ts';
import { formatFileName, listAskedPages } from './asked-pages.ts';
import { formatVerdict, isFlawless, type Verdict } from './lighthouse/verdict.ts';
import { findFreePort } from './lighthouse/find-free-port.ts';
import { judgePage } from './lighthouse/judge-page.ts';

const folder = 'artefacts/lighthouse';
const turns = 3;
const pages = listAskedPages(process.argv.slice(2));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// Packed, as hosts send it.
const root = '.build/lighthouse';
layOutSite(builtSiteFolder, root);
const server = await serveBuiltSite(join(root, site.base));
const port = await findFreePort();
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
const verdicts = new Map<string, Verdict>();
for (let turn = 1; turn <= turns; turn += 1) {
  for (const page of pages) {
    const earlier = verdicts.get(page.pathname);
    if (earlier && isFlawless(earlier)) continue;
    const isUnlisted = /<meta name="robots" content="noindex"/.test(readBuiltPage(page));
    const { marks, report } = await judgePage(server.origin + page.pathname, port, isUnlisted);
    const verdict = { pathname: page.pathname, isUnlisted, turn, ...marks };
    verdicts.set(page.pathname, verdict);
    console.log(formatVerdict(verdict));
    writeFileSync(`${folder}/${formatFileName(page)}.json`, report);
  }
}
await browser.close();
await server.stop();

const last = [...verdicts.values()];
writeFileSync(`${folder}/table.txt`, last.map((verdict) => `${formatVerdict(verdict)}\n`).join(''));
const flawed = last.filter((verdict) => !isFlawless(verdict));
console.log(
  flawed.length === 0
    ? `All ${last.length} pages have full marks.`
    : `${flawed.length} of ${last.length} pages fall short.`,
);
process.exitCode = flawed.length === 0 ? 0 : 1;
