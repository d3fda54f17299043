import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { phone } from './browser-test.ts';

const desk = { width: 1280, height: 900 };
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Opens a page on a phone, light and dark, and on a desk, and returns what it
 * does and should not do, each in words that lead to the place. `origin` is
 * the only one that the page may ask for anything.
 */
export async function findPageFaults(
  page: Page,
  origin: string,
  pathname: string,
): Promise<readonly string[]> {
  const faults: string[] = [];

  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`request failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) {
      faults.push(`request to another origin: ${request.url()}`);
    }
  });

  await page.setViewportSize(phone);
  await page.goto(pathname, { waitUntil: 'load' });
  faults.push(...(await findOverflow(page, 'phone')));
  faults.push(...(await findAxeFaults(page, 'phone, light')));

  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await findAxeFaults(page, 'phone, dark')));

  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(desk);
  faults.push(...(await findOverflow(page, 'desk')));
  faults.push(...(await findAxeFaults(page, 'desk, light')));

  faults.push(...(await findStored(page)));
  return faults;
}

/**
 * What axe objects to, and what it could not decide. Text is held to the
 * stricter contrast of WCAG 1.4.6, 7:1.
 */
async function findAxeFaults(page: Page, view: string): Promise<readonly string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: axeTags },
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze();
  const describeFaults = (verdict: string, results: typeof violations) =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${view}: ${verdict} ${id}: ${help}: ${html}`),
    );
  return [...describeFaults('axe', violations), ...describeFaults('axe cannot tell', incomplete)];
}

/** A page that is wider than the screen, with the innermost elements that stick out. */
async function findOverflow(page: Page, view: string): Promise<readonly string[]> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5;
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) => sticksOut(element) && ![...element.children].some(sticksOut),
    );
    return [
      `the page is ${scrollWidth} px wide on a screen of ${clientWidth} px`,
      ...elements.map((element) => `sticks out: ${element.outerHTML.slice(0, 120)}`),
    ];
  });
  return wide.map((sentence) => `${view}: ${sentence}`);
}

/** What the page has put on the reader's device. */
async function findStored(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database: ${name ?? ''}`),
    ...('caches' in window ? (await caches.keys()).map((name) => `cache: ${name}`) : []),
  ]);
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...stored];
}
