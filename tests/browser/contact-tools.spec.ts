import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, type ExpectStatic } from 'vitest';
import { contactFilePathname, pagePathname, programmePathname } from '../../src/domain/url.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, site } from '../../src/site.ts';
import { builtSiteFolder } from '../built-site.ts';
import { phone, test } from './browser-test.ts';

const english = pagePathname('en', 'contact');
const dutch = pagePathname('nl', 'contact');
const familyPage = programmePathname('en', 'family-reunification');

const entry = (page: Page, id: string) => page.locator(`#${id}`);
const shownIds = (page: Page) =>
  page.locator('.directory-entry:visible').evaluateAll((entries) => entries.map(({ id }) => id));
const opening = (page: Page) => page.locator('opening-state');

describe('the copy button', () => {
  test.for(localeKeys)('of "%s" fills the clipboard and says so', async (locale, { page, expect }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(pagePathname(locale, 'contact'));
    const buttons = entry(page, 'family-reunification').locator('copy-button');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

    await buttons.nth(0).getByRole('button').click();
    await expect
      .poll(() => buttons.nth(0).getByRole('status').textContent())
      .toBe(readDictionary(locale)['contact.copied']);
    expect(await clipboard()).toBe('Rfamily@iom.int');

    await buttons.nth(1).getByRole('button').click();
    await expect.poll(clipboard).toBe('+31887464444');
  });

  test('stands on the card of a programme too, and is called after what it copies', async ({
    page,
    expect,
  }) => {
    await page.goto(familyPage);
    expect(await page.getByRole('button', { name: 'Copy Rfamily@iom.int' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Copy +31 88 746 44 44' }).isVisible()).toBe(true);
  });

  test('says that the browser refuses', async ({ page, expect }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(english);
    const button = entry(page, 'learn').locator('copy-button');
    await button.getByRole('button').click();
    await expect
      .poll(() => button.getByRole('status').textContent())
      .toBe('Your browser does not allow copying.');
  });

  test('is not there where the browser has no clipboard', async ({ page, expect }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(english);
    expect(await page.locator('copy-button').first().isVisible()).toBe(false);
  });
});

describe('the line that says whether somebody answers', () => {
  const openAt = async (page: Page, moment: string, pathname = english) => {
    await page.clock.install({ time: new Date(moment) });
    await page.goto(pathname);
    return opening(page).textContent();
  };

  test.for([
    ['2026-12-01T12:29:59Z', 'Closed now. Opens today at 13:30.'],
    ['2026-12-01T12:30:00Z', 'Open now, until 16:30.'],
    ['2026-07-01T14:29:00Z', 'Open now, until 16:30.'],
    ['2026-07-01T14:30:00Z', 'Closed now. Opens on Thursday at 13:30.'],
    ['2026-11-22T13:00:00Z', 'Closed now. Opens on Monday at 13:30.'],
    [
      '2026-04-27T12:00:00Z',
      'Today is King’s Day. The phone hours are until 16:30, but perhaps nobody answers.',
    ],
  ] as const)('at %s says: %s', async ([moment, sentence], { page, expect }) => {
    expect(await openAt(page, moment)).toBe(sentence);
  });

  test('speaks Dutch, and stands on the card of the programme', async ({ page, expect }) => {
    expect(await openAt(page, '2026-11-22T13:00:00Z', dutch)).toBe(
      'Nu gesloten. Open op maandag vanaf 13:30 uur.',
    );
    await page.goto(familyPage);
    expect(await opening(page).textContent()).toBe('Closed now. Opens on Monday at 13:30.');
  });

  test('changes as the clock goes on, for a reader in another country', async ({
    browser,
    origin,
    expect,
  }) => {
    await inContext(browser, { baseURL: origin, timezoneId: 'Asia/Karachi' }, async (page) => {
      expect(await openAt(page, '2026-12-01T12:29:00Z')).toBe('Closed now. Opens today at 13:30.');
      await page.clock.runFor(60_000);
      expect(await opening(page).textContent()).toBe('Open now, until 16:30.');
    });
  });
});

describe('the filter', () => {
  test('shows the entries of a programme and of a reader, and says how many', async ({ page, expect }) => {
    await page.goto(english);
    const status = page.locator('.contact-filter').getByRole('status');
    await page.getByLabel('Who you are').selectOption('family');
    expect(await shownIds(page)).toEqual(['family-reunification', 'dna-sampling']);
    expect(await status.textContent()).toBe('2 results.');

    await page.getByLabel('Programme').selectOption('dna-sampling');
    expect(await shownIds(page)).toEqual(['dna-sampling']);
    expect(await status.textContent()).toBe('1 result.');

    await page.getByLabel('Who you are').selectOption('');
    await page.getByLabel('Programme').selectOption('includ-eu');
    expect(await shownIds(page)).toEqual(['integration-projects']);
  });

  test('gives way to a link that leads to a hidden entry', async ({ page, expect }) => {
    await page.goto(dutch);
    await page.getByLabel('Wie u bent').selectOption('family');
    const link = page.locator('.directory-links a[href="#gezondheid-en-steun"]');
    const leads = async () => {
      await link.click();
      await expect.poll(() => entry(page, 'gezondheid-en-steun').isVisible()).toBe(true);
      expect(await shownIds(page)).toHaveLength(7);
    };
    await leads();
    await page.getByLabel('Wie u bent').selectOption('family');
    await leads();
  });

  test('keeps nothing of what was chosen', async ({ page, expect }) => {
    await page.goto(english);
    await page.getByLabel('Who you are').selectOption('survivor');
    await page.reload();
    expect(await shownIds(page)).toHaveLength(7);
    expect(
      await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    ).toBe(0);
  });
});

describe('the files of a contact', () => {
  test('are saved from its card as they stand on the server', async ({ page, expect }) => {
    await page.goto(familyPage);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Save in your address book/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('family-reunification.vcf');
    expect(readFileSync(await download.path(), 'utf8')).toBe(
      readFileSync(
        join(
          builtSiteFolder,
          contactFilePathname('en', 'family-reunification', 'vcf').slice(site.base.length),
        ),
        'utf8',
      ),
    );
  });

  test('of a sensitive programme have a neutral name', async ({ page, expect }) => {
    await page.goto(english);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      entry(page, 'health-and-support')
        .getByRole('link', { name: /^Save in your address book/ })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('health-and-support.vcf');
  });

  test('show a QR code only when asked, and fetch it only then', async ({ page, expect }) => {
    const pictures: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.svg') && request.resourceType() === 'image') pictures.push(request.url());
    });
    await page.goto(english);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(pictures.filter((url) => url.includes('/contact/'))).toEqual([]);
    const card = entry(page, 'learn');
    await card.getByText('QR code').click();
    await card.getByRole('img', { name: 'QR code of sgongrijp@iom.int' }).waitFor();
    await expect
      .poll(() => card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(await card.locator('details').textContent()).toContain('sgongrijp@iom.int');
  });
});

describe('without scripts', () => {
  test('all entries, their links, their files and the table are there, and no dead button', async ({
    browser,
    origin,
    expect,
  }) => {
    await inContext(browser, { baseURL: origin, javaScriptEnabled: false, viewport: phone }, async (page) => {
      await page.goto(english);
      expect(await page.locator('.directory-entry').count()).toBe(7);
      expect(await page.locator('.directory-links a').count()).toBe(7);
      expect(await page.locator('button:visible, select:visible, opening-state:visible').count()).toBe(0);
      expect(await page.getByText('Monday–Friday 13:30–16:30').isVisible()).toBe(true);
      await expectTable(page, expect);
      await page.getByText('QR code').first().click();
      expect(await page.getByRole('img').first().isVisible()).toBe(true);
    });
  });
});

/** Rows as a reader in each country sees them; the offsets are known from the governments, not from the code. */
async function expectTable(page: Page, expect: ExpectStatic): Promise<void> {
  const rows = await page
    .locator('table tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
  expect(rows).toEqual([
    ['Country', 'Winter in the Netherlands', 'Summer in the Netherlands'],
    ['Ethiopia', '15:30–18:30', '14:30–17:30'],
    ['Iran', '16:00–19:00', '15:00–18:00'],
    ['Lebanon', '14:30–17:30', '14:30–17:30'],
    ['Pakistan', '17:30–20:30', '16:30–19:30'],
    ['Sudan', '14:30–17:30', '13:30–16:30'],
    ['Türkiye', '15:30–18:30', '14:30–17:30'],
  ]);
}

async function inContext(
  browser: Browser,
  options: NonNullable<Parameters<Browser['newContext']>[0]>,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await run(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('the contact page', () => {
  test.for(localeKeys)('in "%s" stays small', async (locale, { page, expect }) => {
    const scripts: number[] = [];
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(brotliCompressSync(await response.body()).length);
    });
    const response = await page.goto(pagePathname(locale, 'contact'));
    const html = await response!.body();
    await page.waitForLoadState('networkidle');
    const inline = [...html.toString().matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
      ([, script]) => brotliCompressSync(Buffer.from(script!)).length,
    );
    expect(brotliCompressSync(html).length).toBeLessThan(9500);
    expect([...scripts, ...inline].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(6000);
  });
});
