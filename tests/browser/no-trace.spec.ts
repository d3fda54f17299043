import { describe } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { localeKeys, locales } from '../../src/site.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';
import { test } from './browser-test.ts';
import { findStored } from './page-faults.ts';

describe('a reader who visits every page, searches in every language, and leaves at once', () => {
  test(
    'leaves nothing on the device, and has asked nobody else',
    { timeout: 120_000 },
    async ({ page, origin, expect }) => {
      const said: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.context().on('request', (request) => {
        if (!request.url().startsWith(`${origin}/`))
          asked.push(`${request.url()} from ${request.headers()['referer'] ?? 'nowhere'}`);
      });
      const ways = new Set(localeKeys.map((locale) => locales[locale].quickExit as string));
      await page.route(
        (url) => ways.has(url.href),
        (route) => route.fulfill({ contentType: 'text/html', body: 'Sunny.' }),
      );

      const pages = listBuiltPages();
      for (const { pathname } of pages) await page.goto(pathname);

      for (const locale of localeKeys) {
        await page.goto(pagePathname(locale, 'search'));
        await page.locator('#search-field').pressSequentially('iom');
        await page.locator('[data-search="pages"] a').first().waitFor();
        await page.locator('[data-search="pages"] a').first().click();
        await page.waitForLoadState();
      }
      expect(await findStored(page)).toEqual([]);

      const sensitive = pages.find((built) => readBuiltPage(built).includes('data-leave'))!;
      await page.goto(sensitive.pathname);
      await page.locator('.quick-exit-button').click();
      await page.getByText('Sunny.').waitFor();

      await page.goto(pagePathname(localeKeys[0]!, 'home'));
      expect(await findStored(page)).toEqual([]);
      expect(asked).toEqual([`${locales[localeKeys[0]!].quickExit} from nowhere`]);
      expect(said).toEqual([]);
    },
  );
});
