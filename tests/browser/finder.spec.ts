import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, site } from '../../src/site.ts';
import { test } from './browser-test.ts';

const getTarget = (page: Page) => page.evaluate(() => document.querySelector(':target')?.id);

describe('a reader who needs a mailbox', () => {
  test('comes from home to the answer in two steps', async ({ page, expect }) => {
    await page.goto(pagePathname('en', 'home'));
    await page.getByRole('link', { name: 'which mailbox' }).click();
    await page.getByRole('link', { name: 'I want my family to come to the Netherlands.' }).click();
    const answer = page.locator(':target');
    expect(await answer.getByRole('link', { name: 'Rfamily@iom.int', exact: true }).isVisible()).toBe(true);
    expect(await answer.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(100);
  });

  test('gets there with the keyboard alone, and back to the other situations', async ({ page, expect }) => {
    await page.goto(pagePathname('nl', 'finder'));
    await page.getByRole('link', { name: 'Wij kregen een brief over een DNA-test.' }).focus();
    await page.keyboard.press('Enter');
    expect(await getTarget(page)).toBe('dna-afname');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      `${site.base}nl/programmas/dna-afname/`,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await getTarget(page)).toBe('main');
    expect(await page.evaluate(() => scrollY)).toBeLessThan(300);
  });

  test.for(localeKeys)('in "%s" needs no JavaScript for it', async (locale, { browser, origin, expect }) => {
    const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pagePathname(locale, 'finder'));
    const link = page.locator('.situation-list a').first();
    const target = (await link.getAttribute('href'))!;
    await link.click();
    expect(new URL(page.url()).hash).toBe(target);
    expect(
      await page.locator(target).getByRole('link', { name: 'Rfamily@iom.int', exact: true }).isVisible(),
    ).toBe(true);
    await page.getByRole('link', { name: readDictionary(locale)['finder.none'] }).click();
    expect(new URL(page.url()).hash).toBe('#none');
    await context.close();
  });
});
