import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { absoluteUrl } from '../../src/domain/url.ts';
import { localeKeys, site } from '../../src/site.ts';
import { listBuiltPages } from '../built-site.ts';
import { readProgrammes } from '../read-programmes.ts';
import { scanQrCode } from '../scan-qr-code.ts';
import { isAsTaken } from '../taken-content.ts';
import { test } from './browser-test.ts';

/** The whole site in one file is no page; it takes what it needs. */
const oneFiles = localeKeys.map((locale) => `${site.base}${locale}/all.html`);

/** Where a language is chosen: they stand for no page of their own, so nothing leads back to them from paper. */
const choices = [site.base, `${site.base}404.html`];

const pathnames = listBuiltPages().map(({ pathname }) => pathname);
const sheets = pathnames.filter((pathname) => !oneFiles.includes(pathname));

/** The one with this page, and its page in large type. */
const findProgramme = (pathname: string) =>
  localeKeys.flatMap(readProgrammes).find((programme) => pathname.startsWith(programme.pathname));

/** Whether a page says what it said when the content was taken over; one that has grown takes the sheets it needs. */
function isPageAsTaken(pathname: string): boolean {
  const programme = findProgramme(pathname);
  return programme
    ? isAsTaken(`programmes/${programme.id}`, 'contacts', 'helplines')
    : isAsTaken('programmes', 'pages', 'contacts', 'glossary');
}

/** Points of PDF and CSS (1/72 inch). */
const smallestLetters = 9.5;

async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (await PDFDocument.load(pdf)).getPageCount();
}

/** Texts with letters smaller than allowed, as the medium shows them. */
const findSmallText = (page: Page, smallest: number) =>
  page.evaluate((least) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.nodeValue?.trim() === '' || !node.parentElement?.checkVisibility()) continue;
      const points = parseFloat(getComputedStyle(node.parentElement).fontSize) * 0.75;
      if (points < least - 0.01) found.push(`${points} pt: ${node.nodeValue?.trim()}`);
    }
    return found;
  }, smallest);

/** What a reader may not lose: titles and the words of addresses and numbers. */
const readKept = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'h1, h3, a[href^="mailto:"], a[href^="tel:"], dd > p:not(.screen-only), .notice',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.textContent.trim()),
  );

describe.concurrent('a page on paper', { timeout: 60_000 }, () => {
  test.for(sheets.filter(isPageAsTaken))(
    'fills one sheet of A4 and no more: %s',
    async (pathname, { page, expect }) => {
      await page.goto(pathname);
      expect(await countSheets(page)).toBe(1);
    },
  );

  test.for(pathnames)('has no letters below 9.5 points: %s', async (pathname, { page, expect }) => {
    await page.goto(pathname);
    await page.emulateMedia({ media: 'print' });
    expect(await findSmallText(page, smallestLetters)).toEqual([]);
  });

  test.for(sheets)('keeps every name, address, number and note: %s', async (pathname, { page, expect }) => {
    await page.goto(pathname);
    const onScreen = await readKept(page);
    await page.emulateMedia({ media: 'print' });
    const onPaper = await readKept(page);
    expect(onScreen.filter((text) => !onPaper.includes(text))).toEqual([]);
  });

  test.for(sheets.filter((pathname) => !choices.includes(pathname)))(
    'says where it is on the web, in words and as a code of 2 cm or more that covers nothing: %s',
    async (pathname, { page, expect }) => {
      await page.goto(pathname);
      await page.setViewportSize({ width: 688, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      const address = absoluteUrl(pathname);
      const footer = page.locator('.site-footer');
      expect(await footer.getByText(address, { exact: true }).isVisible()).toBe(true);
      const code = page.locator('.page-code');
      const [, , size] = ((await code.getAttribute('viewBox')) ?? '').split(' ').map(Number);
      const path = (await code.locator('path').getAttribute('d')) ?? '';
      expect(scanQrCode({ size: size!, path })).toBe(address);
      const { width, covered } = await code.evaluate((element) => {
        const box = element.getBoundingClientRect();
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const under: string[] = [];
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          range.selectNodeContents(node);
          const meets = [...range.getClientRects()].some(
            ({ left, right, top, bottom }) =>
              left < box.right && right > box.left && top < box.bottom && bottom > box.top,
          );
          if (meets && node.nodeValue?.trim() !== '') under.push(node.nodeValue!.trim());
        }
        return { width: box.width, covered: under };
      });
      expect((width / 96) * 25.4).toBeGreaterThanOrEqual(20);
      expect(covered).toEqual([]);
    },
  );
});
