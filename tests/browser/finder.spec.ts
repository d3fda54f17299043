import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, type Locale } from '../../src/site.ts';
import { readContactOnDisk } from '../printed-content.ts';
import { readProgrammes, type ProgrammeSource } from '../read-programmes.ts';
import { test } from './browser-test.ts';

/** A programme with a situation, and with a mailbox or without. */
const findProgramme = (locale: Locale, hasMailbox: boolean): ProgrammeSource =>
  readProgrammes(locale).find(
    ({ facts }) => facts.situations.length > 0 && (facts.contact !== 'none') === hasMailbox,
  )!;

const getSituation = ({ facts, text }: ProgrammeSource): string => text.situations[facts.situations[0]!.id]!;

const mailboxes = 'a[href^="mailto:"]';

const getTarget = (page: Page) => page.evaluate(() => document.querySelector(':target')?.id);

describe('a reader who needs a mailbox', () => {
  test('comes from home to the answer in two steps', async ({ page, expect }) => {
    await page.goto(pagePathname('en', 'home'));
    await page
      .locator(`main a[href="${pagePathname('en', 'finder')}"]`)
      .first()
      .click();
    const programme = findProgramme('en', true);
    await page.getByRole('link', { name: getSituation(programme) }).click();
    const answer = page.locator(':target');
    const { email } = readContactOnDisk(programme.facts.contact);
    expect((await answer.locator(mailboxes).first().textContent())?.trim()).toBe(email);
    expect(await answer.locator(mailboxes).first().isVisible()).toBe(true);
    expect(await answer.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(100);
  });

  test('gets there with the keyboard alone, and back to the other situations', async ({ page, expect }) => {
    await page.goto(pagePathname('nl', 'finder'));
    const programme = findProgramme('nl', false);
    await page.getByRole('link', { name: getSituation(programme) }).focus();
    await page.keyboard.press('Enter');
    expect(await getTarget(page)).toBe(programme.text.slug);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(programme.pathname);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await getTarget(page)).toBe('main');
    expect(await page.evaluate(() => scrollY)).toBeLessThan(300);
  });

  test.for(localeKeys)('in "%s" needs no JavaScript for it', async (locale, { browser, origin, expect }) => {
    const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pagePathname(locale, 'finder'));
    const link = page.getByRole('link', { name: getSituation(findProgramme(locale, true)) });
    const target = (await link.getAttribute('href'))!;
    await link.click();
    expect(new URL(page.url()).hash).toBe(target);
    expect(await page.locator(target).locator(mailboxes).first().isVisible()).toBe(true);
    await page.getByRole('link', { name: readDictionary(locale)['finder.none'] }).click();
    expect(new URL(page.url()).hash).toBe('#none');
    await context.close();
  });
});
