import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { siteFolder } from '../../src/build/site-folder.ts';
import { site } from '../../src/site.ts';
import { listBuiltPages } from '../built-site.ts';
import { serveBuiltSite } from '../serve-built-site.ts';
import { pseudoLang, pseudoLocale } from '../pseudo-locale/add-pseudo-locale.ts';
import { buildWithPseudoLocale } from '../pseudo-locale/build-with-pseudo-locale.ts';
import { test as browserTest } from './browser-test.ts';
import { listDirectionalIcons } from './directional-icons.ts';
import { inspectDirection } from './inspect-direction.ts';
import { findPageFaults } from './page-faults.ts';

/** A copy of the project with one row, one dictionary and content files more, built with every check. */
const copy = buildWithPseudoLocale();
afterAll(() => rmSync(copy, { recursive: true }));

const builtSite = join(copy, siteFolder);
const home = `${site.base}${pseudoLocale}/`;
// And the pages above the languages, which name each of them.
const pages = listBuiltPages(builtSite).filter(
  ({ pathname }) => pathname.startsWith(home) || !pathname.slice(site.base.length).includes('/'),
);
const directional = listDirectionalIcons();

const test = browserTest.override('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = await serveBuiltSite(builtSite);
  onCleanup(() => server.stop());
  return server.origin;
});

describe.concurrent(
  'a language from right to left, in another script, with long words',
  { timeout: 120_000 },
  () => {
    test('has as many pages as the others', ({ expect }) => {
      const count = (locale: string) =>
        listBuiltPages(builtSite).filter(({ pathname }) => pathname.startsWith(`${site.base}${locale}/`))
          .length;
      expect(count(pseudoLocale)).toBe(count(site.defaultLocale));
    });

    test.for(pages)(
      'is as it should be, in every state, on $pathname',
      async ({ pathname }, { browser, origin, expect }) => {
        const turned = new Set<string>();
        const { faults } = await findPageFaults(browser, {
          origin,
          pathname,
          onState: async (page, state) => {
            if (!pathname.startsWith(home) || !state.includes('light')) return;
            for (const fault of await page.evaluate(inspectDirection, directional)) turned.add(fault);
          },
        });
        expect([...faults, ...turned]).toEqual([]);
      },
    );

    test('is searched in its own words', async ({ page, expect }) => {
      await page.goto(home);
      const title = (await page.locator('.programme-card h3 a').first().innerText()).trim();
      await page.goto(`${home}search/`);
      await page.locator('#search-field').fill(title);
      await page.locator('[data-search="found"] a', { hasText: title }).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(pseudoLang);
    });
  },
);
