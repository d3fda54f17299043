import { PDFDocument } from 'pdf-lib';
import { describe } from 'vitest';
import { listBuiltPages } from '../built-site.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, locales, site } from '../../src/site.ts';
import { test } from './browser-test.ts';

const pages = listBuiltPages().filter(({ pathname }) =>
  localeKeys.some(
    (locale) =>
      pathname.startsWith(`${site.base}${locale}/`) && pathname.endsWith(`/${locales[locale].showSegment}/`),
  ),
);

describe('the page in large type', () => {
  test('is found from the contact of a programme, and leads back', async ({ page, expect }) => {
    await page.goto(`${site.base}nl/programmas/gezinshereniging/`);
    await page.getByRole('link', { name: readDictionary('nl')['show.link'] }).click();
    expect(new URL(page.url()).pathname).toBe(`${site.base}nl/programmas/gezinshereniging/tonen/`);
    expect(await page.getByText('Family reunification assistance').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe(`${site.base}en/programmes/family-reunification/show/`);
    await page.getByRole('link', { name: readDictionary('en')['show.back'] }).click();
    expect(new URL(page.url()).pathname).toBe(`${site.base}en/programmes/family-reunification/`);
  });

  test.for(pages)(
    '$pathname fits a screen of 320 px, in type of 24 px or more',
    async ({ pathname }, { page, expect }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(pathname);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const sizes = await page
        .locator('.show-title, .show-target')
        .evaluateAll((elements) => elements.map((element) => parseFloat(getComputedStyle(element).fontSize)));
      expect(sizes.length).toBeGreaterThanOrEqual(localeKeys.length);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    },
  );

  test('shows the code dark on white in the dark too', async ({ page, expect }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${site.base}en/programmes/resettlement/show/`);
    const fills = await page
      .locator('.qr-code path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
    expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test.for(pages)('$pathname prints on one sheet', async ({ pathname }, { page, expect }) => {
    await page.goto(pathname);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
  });
});
