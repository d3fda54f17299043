import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { formatPlural } from '../../src/search/plural-forms.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, locales, site, type Locale } from '../../src/site.ts';
import { readContacts } from '../registry.ts';
import { test } from './browser-test.ts';

const english = pagePathname('en', 'search');
const dutch = pagePathname('nl', 'search');
const bundle = `**${site.base}pagefind/**`;

const field = (page: Page) => page.locator('#search-field');
const status = (page: Page) => page.getByRole('status');
const links = (page: Page, section: 'found' | 'pages') =>
  page.locator(`[data-search="${section}"] .search-title a`);
const getHref = (page: Page, section: 'found' | 'pages') => links(page, section).first().getAttribute('href');

/** Puts another script in the place of Pagefind's: it answers as `body`, of a function of the query, says. */
const replaceFullText = (page: Page, body: string) =>
  page.route(bundle, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const options = async () => {}; export const init = options;
        const find = async (query) => { ${body} };
        export const search = async (query) => ({ results: [{ data: () => find(query) }] });`,
    }),
  );

const found = (title: string, excerpt = '""') =>
  `({ url: '/', meta: { title: ${title} }, excerpt: ${excerpt}, sub_results: [] })`;

describe('a reader who types', () => {
  test('gets the answer of the list before anything was fetched, within 150 ms', async ({ page, expect }) => {
    await page.route(bundle, () => undefined);
    await page.goto(english);
    const milliseconds = await page.evaluate(async () => {
      const input = document.querySelector('input')!;
      const begin = performance.now();
      input.value = 'm';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      return performance.now() - begin;
    });
    expect(await links(page, 'found').count()).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(150);
  });

  test('gets both on a slow network too: the list within 150 ms of the key, the full text after it', async ({
    page,
    expect,
  }) => {
    const client = await page.context().newCDPSession(page);
    const bytesPerSecond = 400_000 / 8;
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await page.goto(english);
    const { list, fullText } = await page.evaluate(async () => {
      const input = document.querySelector('input')!;
      const waitForAnswer = async (section: string) => {
        while (!document.querySelector(`[data-search="${section}"] .search-title a`)) {
          await new Promise(requestAnimationFrame);
        }
        return performance.now() - begin;
      };
      const begin = performance.now();
      input.value = 'family';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return { list: await waitForAnswer('found'), fullText: await waitForAnswer('pages') };
    });
    console.info(
      `At 400 kbit/s and 400 ms: the list after ${Math.round(list)} ms, the full text after ${Math.round(fullText)} ms.`,
    );
    expect(list).toBeLessThan(150);
    expect(fullText).toBeGreaterThan(list);
    expect(fullText).toBeLessThan(15_000);
  });

  test('then gets the pages whose text has the words, which are marked', async ({ page, expect }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.goto(dutch);
    await field(page).pressSequentially('vluchteling');
    await links(page, 'pages').first().waitFor();
    expect(await getHref(page, 'pages')).toBe(`${site.base}nl/programmas/hervestiging/`);
    expect(await page.locator('[data-search="pages"] mark').first().textContent()).toContain('luchteling');
    expect(messages).toEqual([]);
  });

  test('finds the right mailbox by the misprint of the leaflet', async ({ page, expect }) => {
    await page.goto(english);
    const { email, neutralSlugs } = readContacts().find((contact) => contact.id === 'samen')!;
    await field(page).fill(`${email}@iom.int`);
    expect(await getHref(page, 'found')).toBe(`${site.base}en/contact/#${neutralSlugs['en']}`);
    await links(page, 'pages').first().waitFor();
    expect(await getHref(page, 'pages')).toBe(`${site.base}en/contact/`);
  });

  test.for(localeKeys)(
    'hears in "%s" how much was found, one and several told apart',
    async (locale, { page, expect }) => {
      const dictionary = readDictionary(locale);
      const { intl } = locales[locale];
      const forms = (key: 'results' | 'pages') => ({
        one: dictionary[`search.${key}_one`],
        other: dictionary[`search.${key}_other`],
      });
      await page.goto(pagePathname(locale, 'search'));
      for (const query of ['Tilburg', 'DNA', 'UNHCR', 'COA']) {
        await field(page).fill(query);
        const readExpected = async () => [
          formatPlural(forms('results'), await links(page, 'found').count(), intl, { query }),
          formatPlural(forms('pages'), await links(page, 'pages').count(), intl),
        ];
        await expect
          .poll(async () => (await status(page).textContent()) === (await readExpected()).join(' '))
          .toBe(true);
      }
    },
  );

  test('is told when there is nothing, and keeps the list', async ({ page, expect }) => {
    await page.goto(english);
    await field(page).fill('xyzzy');
    await expect.poll(() => status(page).textContent()).toContain('Nothing found for “xyzzy”');
    expect(await page.locator('[data-search="list"]').isVisible()).toBe(true);
  });

  test('moves with the arrow keys and clears with Escape', async ({ page, expect }) => {
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.goto(english);
    await field(page).fill('family');
    await field(page).press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      await getHref(page, 'found'),
    );
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('search-field');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('search-field');
    expect(await field(page).inputValue()).toBe('');
    expect(await status(page).textContent()).toBe('');
    expect(await page.locator('[data-search="found"]').isVisible()).toBe(false);
    expect(await page.locator('[data-search="list"]').isVisible()).toBe(true);
  });

  test('leaves no trace in the address, the history or the storage', async ({ page, expect }) => {
    await page.goto(english);
    const before = await page.evaluate(() => [location.href, history.length]);
    await field(page).pressSequentially('violence');
    await links(page, 'pages').first().waitFor();
    await field(page).press('Enter');
    expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

describe('the full text', () => {
  test('is shown as text, whatever stands in it', async ({ page, expect }) => {
    await replaceFullText(
      page,
      `return ${found("'<i>T</i>'", '\'<img src="x" onerror="alert(1)"> <mark>&lt;b&gt;</mark>\'')};`,
    );
    await page.goto(english);
    await field(page).fill('family');
    await links(page, 'pages').first().waitFor();
    expect(await links(page, 'pages').first().textContent()).toBe('<i>T</i>');
    expect(await page.locator('[data-search="pages"] .search-line').textContent()).toBe(
      '… <img src="x" onerror="alert(1)"> <b> …',
    );
    expect(await page.locator('[data-search="pages"] img').count()).toBe(0);
  });

  test('that comes late does not replace the answer to a later question', async ({ page, expect }) => {
    await replaceFullText(
      page,
      `if (query === 'slow') await new Promise((resolve) => setTimeout(resolve, 1500)); return ${found('query')};`,
    );
    await page.goto(english);
    await field(page).fill('slow');
    // Long enough for the first question to be asked, too short for it to be announced as under way.
    await page.waitForTimeout(400);
    await field(page).fill('quick');
    await expect.poll(() => links(page, 'pages').allTextContents()).toEqual(['quick']);
    await page.waitForTimeout(1500);
    expect(await links(page, 'pages').allTextContents()).toEqual(['quick']);
    expect(await status(page).textContent()).toContain('“quick”');
  });

  test('that cannot be fetched is said so, and the list goes on', async ({ page, expect }) => {
    await page.route(bundle, (route) => route.abort());
    await page.goto(dutch);
    await field(page).fill('gezin');
    await expect.poll(() => status(page).textContent()).toContain(readDictionary('nl')['search.failed']);
    expect(await getHref(page, 'found')).toBe(`${site.base}nl/programmas/gezinshereniging/`);
  });

  test('that breaks off half-way is said so too', async ({ page, expect }) => {
    await page.route('**/*.pagefind', (route) => route.abort());
    await page.goto(dutch);
    await field(page).fill('gezin');
    await expect
      .poll(() => status(page).textContent(), { timeout: 10_000 })
      .toContain(readDictionary('nl')['search.failed']);
  });

  test('costs at most 110,000 bytes the first time, two thirds of it Pagefind’s engine', async ({
    page,
    expect,
  }) => {
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      const name = new URL(response.url()).pathname.split('/pagefind/')[1];
      if (name === undefined) return;
      const body = await response.body();
      // Hosts pack scripts and data; Pagefind has packed its own files already.
      sizes.set(name, /\.js(on)?$/.test(name) ? brotliCompressSync(body).length : body.length);
    });
    await page.goto(english);
    await field(page).fill('family');
    await links(page, 'pages').first().waitFor();
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    console.info(`A first search fetches ${total} bytes: ${JSON.stringify(Object.fromEntries(sizes))}`);
    expect(sizes.get('wasm.en.pagefind')).toBeGreaterThan(total / 2);
    expect(total).toBeLessThan(110_000);
  });
});

describe('the search page', () => {
  test('is the list, without a field, where no script runs', async ({ browser, origin, expect }) => {
    const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(dutch);
    expect(await field(page).isVisible()).toBe(false);
    expect(await page.getByText(readDictionary('nl')['search.plain']).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Assistentie bij gezinshereniging', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(`${site.base}nl/programmas/gezinshereniging/`);
    await context.close();
  });

  test('does not move when its script arrives', async ({ page, expect }) => {
    await page.goto(english);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBe(0);
  });

  test('answers the question of its address', async ({ page, expect }) => {
    await page.goto(`${english}?q=Tilburg`);
    expect(await getHref(page, 'found')).toBe(`${site.base}en/programmes/includ-eu/`);
  });

  test.for(localeKeys)(
    'is accessible in "%s" with its answers shown',
    async (locale: Locale, { page, expect }) => {
      await page.goto(pagePathname(locale, 'search'));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await field(page).fill('IND');
        await links(page, 'pages').first().waitFor();
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    },
  );

  test('offers targets of 44 px for the field, its button and every result', async ({ page, expect }) => {
    await page.goto(english);
    await field(page).fill('family');
    await links(page, 'pages').first().waitFor();
    const small = await page
      .locator('search-list :is(input, button, a):visible')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map(({ outerHTML }) => outerHTML),
      );
    expect(small).toEqual([]);
  });
});
