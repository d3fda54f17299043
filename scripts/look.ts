/**
 * Photographs the built site into artefacts/look, to be looked at by people:
 * every page, or those whose addresses begin as given, on a phone and on a
 * desk, in light and dark, and as printed. `npm run look -- /en/contact/ /nl/`
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import type { BuiltPage } from '../tests/built-site.ts';
import { serveBuiltSite } from '../tests/serve-built-site.ts';
import { formatFileName, listAskedPages } from './asked-pages.ts';

const folder = 'artefacts/look';
const views = [
  { name: '360-light', width: 360, colorScheme: 'light', media: 'screen' },
  { name: '360-dark', width: 360, colorScheme: 'dark', media: 'screen' },
  { name: '1280-light', width: 1280, colorScheme: 'light', media: 'screen' },
  { name: '1280-dark', width: 1280, colorScheme: 'dark', media: 'screen' },
  // The width of A4 at 96 dots per inch.
  { name: 'print', width: 794, colorScheme: 'light', media: 'print' },
] as const;

async function photograph(page: Page, origin: string, built: BuiltPage): Promise<void> {
  for (const { name: view, width, colorScheme, media } of views) {
    await page.emulateMedia({ colorScheme, media });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(origin + built.pathname);
    await page.screenshot({ path: `${folder}/${formatFileName(built)}-${view}.png`, fullPage: true });
  }
}

const pages = listAskedPages(process.argv.slice(2));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serveBuiltSite();
const browser = await launchChromium();
const page = await browser.newPage({ reducedMotion: 'reduce' });
for (const built of pages) {
  await photograph(page, server.origin, built);
}
await browser.close();
await server.stop();
console.log(`${pages.length * views.length} pictures of ${pages.length} pages are in ${folder}`);
