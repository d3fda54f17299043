import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { getCachePrefix } from '../../src/offline/names.ts';
import { writeWorkers } from '../../src/offline/write-workers.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, locales, site, type Locale } from '../../src/site.ts';
import { startStaticServer, type StaticServer } from '../../src/static-server/static-server.ts';
import { builtSiteFolder } from '../built-site.ts';
import { readProgrammes } from '../read-programmes.ts';
import { readContacts } from '../registry.ts';
import { phone, test as base } from './browser-test.ts';

/** A host of its own for each test, that can be changed and switched off. */
interface Host {
  readonly origin: string;
  readonly folder: string;
  readonly switchOff: () => Promise<void>;
  readonly switchOn: () => Promise<void>;
}

const test = base.extend('host', async ({}, { onCleanup }): Promise<Host> => {
  const folder = mkdtempSync(join(tmpdir(), 'keep-offline-'));
  cpSync(builtSiteFolder, folder, { recursive: true });
  const serve = (port: number) =>
    startStaticServer({ folder, base: site.base, port, missingSlash: 'not-found' });
  let server: StaticServer | undefined = await serve(0);
  const { origin } = server;
  const switchOff = async () => {
    await server?.stop();
    server = undefined;
  };
  onCleanup(async () => {
    await switchOff();
    rmSync(folder, { recursive: true });
  });
  return {
    origin,
    folder,
    switchOff,
    switchOn: async () => {
      server ??= await serve(Number(new URL(origin).port));
    },
  };
});

const part = (page: Page, name: string) => page.locator(`[data-keep="${name}"]`);

const readStored = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    paths: (
      await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => url),
        ),
      )
    )
      .flat()
      .map((url) => new URL(url).pathname),
  }));

const nothing = { workers: 0, caches: [], paths: [] };

async function openKeep(page: Page, host: Host, locale: Locale = 'en'): Promise<void> {
  await page.goto(host.origin + pagePathname(locale, 'keep'));
  await part(page, 'offer').waitFor();
}

async function keep(page: Page): Promise<void> {
  await part(page, 'ask').click();
  await part(page, 'yes').click();
  await part(page, 'remove').waitFor();
}

describe('a reader who wants to read without internet', () => {
  test('is asked before anything is kept, and can say no', async ({ page, host, expect }) => {
    await openKeep(page, host);
    expect(await readStored(page)).toEqual(nothing);
    await part(page, 'ask').click();
    expect(await part(page, 'question').textContent()).toContain(
      readDictionary('en')['keep.offline.question.shared'],
    );
    expect(await readStored(page)).toEqual(nothing);
    await part(page, 'no').click();
    expect(await part(page, 'question').isVisible()).toBe(false);
    expect(await readStored(page)).toEqual(nothing);
  });

  test.for(localeKeys)(
    'in "%s" sees what is kept, with its size, and none of it is sensitive or the search',
    async (locale, { page, host, expect }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await openKeep(page, host, locale);
      await keep(page);
      const { workers, caches, paths } = await readStored(page);
      expect([workers, caches.length]).toEqual([1, 1]);
      expect(caches[0]!.startsWith(getCachePrefix(locale))).toBe(true);
      const pages = paths.filter((path) => path.endsWith('/'));
      expect(await part(page, 'list').locator('a').count()).toBe(pages.length);
      expect(pages).toContain(pagePathname(locale, 'contact'));
      const bytes = /(\d+) kB/.exec((await part(page, 'size').textContent()) ?? '')?.[1];
      console.info(`${pages.length} pages are kept in "${locale}", ${bytes} kB.`);
      expect(Number(bytes)).toBeGreaterThan(50);
      const left = readProgrammes(locale)
        .filter(({ facts }) => facts.sensitive)
        .map(({ pathname }) => pathname);
      expect(paths.filter((path) => left.some((folder) => path.startsWith(folder)))).toEqual([]);
      expect(paths).not.toContain(pagePathname(locale, 'search'));
      expect(paths.filter((path) => path.includes('/pagefind/'))).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  test('reads without internet, is told of which day the page is, and gets no sensitive page', async ({
    page,
    host,
    expect,
  }) => {
    await openKeep(page, host);
    await keep(page);
    // Even a sensitive page that was opened after that is not kept.
    const { pathname } = readProgrammes('en').find(({ facts }) => facts.sensitive)!;
    await page.goto(host.origin + pathname);
    await host.switchOff();

    await page.goto(host.origin + pagePathname('en', 'contact'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Contact');
    const note = await page.getByRole('note').first().textContent();
    const day = new Intl.DateTimeFormat(locales.en.intl, { dateStyle: 'long' }).format(new Date());
    expect(note).toContain(day);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await expect(page.goto(host.origin + pathname)).rejects.toThrow('ERR_');
  });

  test('sees a contact that has changed as soon as there is a network, and keeps it', async ({
    page,
    host,
    expect,
  }) => {
    const contact = host.origin + pagePathname('en', 'contact');
    const file = join(host.folder, 'en', 'contact', 'index.html');
    await openKeep(page, host);
    await keep(page);
    await host.switchOff();
    await page.goto(contact);
    expect(await page.locator('main').textContent()).not.toContain('new-mailbox@iom.int');

    // The next build.
    const mailbox = readContacts().find(({ email }) => email)!.email!;
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(mailbox, 'new-mailbox@iom.int'));
    writeWorkers(host.folder);
    await host.switchOn();
    await page.goto(contact);
    expect(await page.locator('main').textContent()).toContain('new-mailbox@iom.int');
    expect(await page.getByText('No connection').count()).toBe(0);

    await host.switchOff();
    await page.goto(contact);
    expect(await page.locator('main').textContent()).toContain('new-mailbox@iom.int');
    expect(await page.getByText('No connection').count()).toBe(1);
  });

  test('is told that the network is slow, not that there is none', async ({ page, host, expect }) => {
    await openKeep(page, host);
    await keep(page);
    const contact = host.origin + pagePathname('en', 'contact');
    // A page that is late rather than missing; the worker waits four seconds.
    await page.context().route(contact, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 6000));
      await route.continue();
    });
    await page.goto(contact);
    const note = await page.getByRole('note').first().textContent();
    expect(note).toContain('slow');
    expect(note).not.toContain('No connection');
  });

  test('removes everything again, and nothing comes back', async ({ page, host, expect }) => {
    await openKeep(page, host);
    await keep(page);
    await page.reload();
    await part(page, 'remove').click();
    await part(page, 'offer').waitFor();
    expect(await part(page, 'status').textContent()).toBe(readDictionary('en')['keep.offline.removed']);
    expect(await readStored(page)).toEqual(nothing);
    await page.goto(host.origin + pagePathname('en', 'contact'));
    expect(await readStored(page)).toEqual(nothing);
    await host.switchOff();
    await expect(page.goto(host.origin + pagePathname('en', 'contact'))).rejects.toThrow('ERR_');
  });

  test('is told when the pages cannot be fetched, and nothing is left', async ({ page, host, expect }) => {
    rmSync(join(host.folder, 'en', 'about', 'index.html'));
    await openKeep(page, host);
    await part(page, 'ask').click();
    await part(page, 'yes').click();
    await part(page, 'offer').waitFor();
    expect(await part(page, 'status').textContent()).toBe(readDictionary('en')['keep.offline.failed']);
    expect(await readStored(page)).toEqual(nothing);
  });

  test('is led to the one file where no script runs', async ({ browser, host, expect }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(host.origin + pagePathname('en', 'keep'));
    expect(await page.getByText(readDictionary('en')['keep.offline.unsupported']).isVisible()).toBe(true);
    expect(await part(page, 'ask').isVisible()).toBe(false);
    await page.getByRole('link', { name: readDictionary('en')['keep.file.link'] }).click();
    expect(new URL(page.url()).pathname).toBe(`${site.base}en/all.html`);
    await context.close();
  });
});

describe('the one file', () => {
  test.for(localeKeys)(
    'in "%s" opens from the disk of a phone, asks for nothing and fits the screen',
    async (locale, { browser, expect }) => {
      const context = await browser.newContext({ viewport: phone, offline: true });
      const page = await context.newPage();
      const requests: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => faults.push(message.text()));
      const address = `file://${join(builtSiteFolder, locale, 'all.html')}`;
      await page.goto(address);
      expect(requests).toEqual([address]);
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        phone.width,
      );
      const links = page.locator('nav a');
      for (const link of await links.all()) {
        await link.click();
        const place = page.locator(new URL(page.url()).hash);
        expect(await place.isVisible()).toBe(true);
      }
      expect(await links.count()).toBeGreaterThan(5);
      await context.close();
    },
  );
});
