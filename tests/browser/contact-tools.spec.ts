import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, type ExpectStatic } from 'vitest';
import { getPhoneNumber } from '../../src/domain/phone-number.ts';
import { contactFilePathname, pagePathname } from '../../src/domain/url.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, site } from '../../src/site.ts';
import { builtSiteFolder } from '../built-site.ts';
import { readContactOnDisk } from '../printed-content.ts';
import { readProgrammes, type ProgrammeSource } from '../read-programmes.ts';
import { readContacts } from '../registry.ts';
import { phone, test } from './browser-test.ts';

const english = pagePathname('en', 'contact');
const dutch = pagePathname('nl', 'contact');

/** A team with a mailbox, a number and hours, of a programme that is not sensitive. */
const team = readContacts().find(({ email, phone, isSensitive }) => email && phone && !isSensitive)!;
const programmes = readProgrammes('en');
const teamPage = programmes.find(({ facts }) => facts.contact === team.id)!.pathname;
const teamNumber = getPhoneNumber(team.phone!, 'NL')!.international;
const sensitive = programmes.find(({ facts }) => facts.sensitive && facts.contact !== 'none')!;

/** Contacts stand in the directory under their id, a sensitive one under the neutral name of its programme. */
const getEntryId = ({ id, facts, text }: ProgrammeSource): string =>
  facts.sensitive ? text.slug : facts.contact === 'none' ? id : facts.contact;

const getEntryIds = (chosen: readonly ProgrammeSource[]): string[] =>
  [...new Set(chosen.map(getEntryId))].sort();

const allEntries = getEntryIds(programmes);

const entry = (page: Page, id: string) => page.locator(`#${id}`);
const shownIds = (page: Page) =>
  page.locator('.directory-entry:visible').evaluateAll((entries) => entries.map(({ id }) => id));
const opening = (page: Page) => page.locator('opening-state');

describe('the copy button', () => {
  test.for(localeKeys)('of "%s" fills the clipboard and says so', async (locale, { page, expect }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(pagePathname(locale, 'contact'));
    const buttons = entry(page, team.id).locator('copy-button');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

    await buttons.nth(0).getByRole('button').click();
    await expect
      .poll(() => buttons.nth(0).getByRole('status').textContent())
      .toBe(readDictionary(locale)['contact.copied']);
    expect(await clipboard()).toBe(team.email);

    await buttons.nth(1).getByRole('button').click();
    await expect.poll(clipboard).toBe(team.phone);
  });

  test('stands on the card of a programme too, and is called after what it copies', async ({
    page,
    expect,
  }) => {
    await page.goto(teamPage);
    expect(await page.getByRole('button', { name: `Copy ${team.email}` }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: `Copy ${teamNumber}` }).isVisible()).toBe(true);
  });

  test('says that the browser refuses', async ({ page, expect }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(english);
    const button = entry(page, team.id).locator('copy-button').first();
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
  /** Hours that stay as they are when those of the real line change. */
  const hours = {
    timeZone: 'Europe/Amsterdam',
    times: [
      {
        days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        opens: '13:30',
        closes: '16:30',
      },
    ],
  };
  const openAt = async (page: Page, moment: string, pathname = english) => {
    await page.clock.install({ time: new Date(moment) });
    const written = JSON.stringify(hours).replaceAll('"', '&quot;');
    await page.route('**/*', async (route) => {
      if (!route.request().isNavigationRequest()) return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/data-hours="[^"]*"/g, `data-hours="${written}"`);
      return route.fulfill({ response, body });
    });
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
    await page.goto(teamPage);
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
    const families = programmes.filter(({ facts }) => facts.audience.includes('family'));
    expect((await shownIds(page)).sort()).toEqual(getEntryIds(families));
    expect(await status.textContent()).toBe(`${getEntryIds(families).length} results.`);

    const [one] = families;
    await page.getByLabel('Programme').selectOption(one!.id);
    expect(await shownIds(page)).toEqual([getEntryId(one!)]);
    expect(await status.textContent()).toBe('1 result.');

    const shared = programmes.findLast(({ facts }) => !facts.sensitive)!;
    await page.getByLabel('Who you are').selectOption('');
    await page.getByLabel('Programme').selectOption(shared.id);
    expect(await shownIds(page)).toEqual([getEntryId(shared)]);
  });

  test('gives way to a link that leads to a hidden entry', async ({ page, expect }) => {
    await page.goto(dutch);
    await page.getByLabel('Wie u bent').selectOption('family');
    const { slug } = readProgrammes('nl').find(({ id }) => id === sensitive.id)!.text;
    const link = page.locator(`.directory-links a[href="#${slug}"]`);
    const leads = async () => {
      await link.click();
      await expect.poll(() => entry(page, slug).isVisible()).toBe(true);
      expect(await shownIds(page)).toHaveLength(allEntries.length);
    };
    await leads();
    await page.getByLabel('Wie u bent').selectOption('family');
    await leads();
  });

  test('keeps nothing of what was chosen', async ({ page, expect }) => {
    await page.goto(english);
    await page.getByLabel('Who you are').selectOption('survivor');
    await page.reload();
    expect((await shownIds(page)).sort()).toEqual(allEntries);
    expect(
      await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    ).toBe(0);
  });
});

describe('the files of a contact', () => {
  test('are saved from its card as they stand on the server', async ({ page, expect }) => {
    await page.goto(teamPage);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Save in your address book/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${team.id}.vcf`);
    expect(readFileSync(await download.path(), 'utf8')).toBe(
      readFileSync(
        join(builtSiteFolder, contactFilePathname('en', team.id, 'vcf').slice(site.base.length)),
        'utf8',
      ),
    );
  });

  test('of a sensitive programme have a neutral name', async ({ page, expect }) => {
    await page.goto(english);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      entry(page, sensitive.text.slug)
        .getByRole('link', { name: /^Save in your address book/ })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${sensitive.text.slug}.vcf`);
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
    const card = entry(page, team.id);
    await card.getByText('QR code').click();
    await card.getByRole('img', { name: `QR code of ${team.email}` }).waitFor();
    await expect
      .poll(() => card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(await card.locator('details').textContent()).toContain(team.email);
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
      expect(await page.locator('.directory-entry').count()).toBe(allEntries.length);
      expect(await page.locator('.directory-links a').count()).toBe(allEntries.length);
      expect(await page.locator('button:visible, select:visible, opening-state:visible').count()).toBe(0);
      expect(await page.getByText(`${opens}–${closes}`).first().isVisible()).toBe(true);
      await expectTable(page, expect);
      await page.getByText('QR code').first().click();
      expect(await page.getByRole('img').first().isVisible()).toBe(true);
    });
  });
});

const { opens, closes } = readContactOnDisk(team.id).hours!.times[0]!;

/** Minutes that each country is ahead of the Netherlands in winter and in summer, as its government says. */
const ahead = {
  Ethiopia: [120, 60],
  Iran: [150, 90],
  Lebanon: [60, 60],
  Pakistan: [240, 180],
  Sudan: [60, 0],
  Türkiye: [120, 60],
} as const;

function shift(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const all = hour * 60 + minute + minutes;
  return [Math.floor(all / 60) % 24, all % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Rows as a reader in each country sees them. */
async function expectTable(page: Page, expect: ExpectStatic): Promise<void> {
  const rows = await page
    .locator('table tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
  expect(rows).toEqual([
    ['Country', 'Winter in the Netherlands', 'Summer in the Netherlands'],
    ...Object.entries(ahead).map(([country, offsets]) => [
      country,
      ...offsets.map((minutes) => `${shift(opens, minutes)}–${shift(closes, minutes)}`),
    ]),
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
  test('breaks a line in no address but before the sign', async ({ page, expect }) => {
    await page.setViewportSize({ ...phone, width: 320 });
    await page.goto(dutch);
    const lines = await page.locator('a.contact-target[href^="mailto:"]').evaluateAll((links) =>
      links.map(({ lastChild }) => {
        const domain = document.createRange();
        domain.selectNodeContents(lastChild!);
        return `${lastChild!.textContent?.trim()} on ${domain.getClientRects().length}`;
      }),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^@[\w.-]+ on 1$/);
  });

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
