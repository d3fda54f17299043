import { test as base } from 'vitest';
import { listBuiltPages } from '../built-site.ts';
import { serveBuiltSite } from '../serve-built-site.ts';
import { launchChromium } from './chromium.ts';

/** The narrowest screen that the site promises to fit. */
export const phone = { width: 360, height: 740 };

/** A test of the built site in a browser: `test('…', async ({ page }) => { await page.goto('/en/'); })`. */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  // Where the built site is served, without a path.
  .extend('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
    listBuiltPages();
    const server = await serveBuiltSite();
    onCleanup(() => server.stop());
    return server.origin;
  })
  // A phone of its own for each test: nothing that one test stores is there for the next.
  .extend('page', async ({ browser, origin }, { onCleanup }) => {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: phone,
      reducedMotion: 'reduce',
    });
    onCleanup(() => context.close());
    return context.newPage();
  });
