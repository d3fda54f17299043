/**
 * Photographs the built site into artefacts/look, to be looked at by people:
 * every page, or those whose addresses begin as given, on a phone and on a
 * desk, in light and dark, and as printed. `npm run look -- /en/contact/ /nl/`
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { site } from '../src/site.ts';
import { startStaticServer } from '../src/static-server/static-server.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { builtSiteFolder, listBuiltPages } from '../tests/built-site.ts';

const folder = 'artefacts/look';
const views = [
  { name: '360-light', width: 360, colorScheme: 'light', media: 'screen' },
  { name: '360-dark', width: 360, colorScheme: 'dark', media: 'screen' },
  { name: '1280-light', width: 1280, colorScheme: 'light', media: 'screen' },
  { name: '1280-dark', width: 1280, colorScheme: 'dark', media: 'screen' },
  // The width of A4 at 96 dots per inch.
  { name: 'print', width: 794, colorScheme: 'light', media: 'print' },
] as const;

async function photograph(page: Page, origin: string, pathname: string): Promise<void> {
  const name = pathname.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'root';
  for (const { name: view, width, colorScheme, media } of views) {
    await page.emulateMedia({ colorScheme, media });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(origin + pathname);
    await page.screenshot({ path: `${folder}/${name}-${view}.png`, fullPage: true });
  }
}

const beginnings = process.argv.slice(2);
const pathnames = listBuiltPages()
  .map(({ pathname }) => pathname)
  .filter(
    (pathname) => beginnings.length === 0 || beginnings.some((beginning) => pathname.startsWith(beginning)),
  );

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await startStaticServer({
  folder: builtSiteFolder,
  base: site.base,
  port: 0,
  missingSlash: 'not-found',
});
const browser = await launchChromium();
const page = await browser.newPage({ reducedMotion: 'reduce' });
for (const pathname of pathnames) {
  await photograph(page, server.origin, pathname);
}
await browser.close();
await server.stop();
console.log(`${pathnames.length * views.length} pictures of ${pathnames.length} pages are in ${folder}`);
