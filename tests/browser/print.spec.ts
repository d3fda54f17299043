import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { absoluteUrl } from '../../src/domain/url.ts';
import { localeKeys, site } from '../../src/site.ts';
import { listBuiltPages } from '../built-site.ts';
import { readProgrammes } from '../read-programmes.ts';
import { scanQrCode } from '../scan-qr-code.ts';
import { isAsTaken } from '../taken-content.ts';
import { phone, test } from './browser-test.ts';
import { borrowView, giveViewBack } from './page-view.ts';

/** The whole site in one file is no page; it takes what it needs. */
const oneFiles = localeKeys.map((locale) => `${site.base}${locale}/all.html`);

/** Nothing leads back to them from paper: where a language is chosen is no page of its own either. */
const withoutWayBack = [...oneFiles, site.base, `${site.base}404.html`];

const pathnames = listBuiltPages().map(({ pathname }) => pathname);

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

/** The address in the footer, and the code at the head: what it says, its width in mm, and the texts that it covers. */
async function readWayBack(page: Page, address: string) {
  const code = page.locator('.page-code');
  const [, , size] = ((await code.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const path = (await code.locator('path').getAttribute('d')) ?? '';
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
    return { width: (box.width / 96) * 25.4, covered: under };
  });
  return {
    isInWords: await page.locator('.site-footer').getByText(address, { exact: true }).isVisible(),
    says: scanQrCode({ size: size!, path }),
    width,
    covered,
  };
}

// One test a page: to open one takes longer than to look at it.
describe.concurrent('a page on paper', { timeout: 60_000 }, () => {
  test.for(pathnames)(
    'is whole and legible on one sheet, which says where it is on the web: %s',
    async (pathname, { browser, origin, expect }) => {
      const view = await borrowView(browser);
      const { page } = view;
      await page.setViewportSize(phone);
      await page.goto(`${origin}${pathname}`);
      const onScreen = await readKept(page);
      const count = await countSheets(page);
      await page.emulateMedia({ media: 'print' });
      const smallText = await findSmallText(page, smallestLetters);
      const onPaper = await readKept(page);
      await page.setViewportSize({ width: 688, height: 1000 });
      const address = absoluteUrl(pathname);
      const wayBack = withoutWayBack.includes(pathname) ? undefined : await readWayBack(page, address);
      await page.emulateMedia({ media: null });
      giveViewBack(browser, view);

      expect.soft(smallText, 'letters below 9.5 points').toEqual([]);
      if (oneFiles.includes(pathname)) return;
      if (isPageAsTaken(pathname)) expect.soft(count, 'sheets of A4').toBe(1);
      const lost = onScreen.filter((text) => !onPaper.includes(text));
      expect.soft(lost, 'names, addresses, numbers and notes that are lost').toEqual([]);
      if (wayBack === undefined) return;
      expect.soft(wayBack.isInWords, 'whether its address stands on it').toBe(true);
      expect.soft(wayBack.says, 'what its code says').toBe(address);
      expect.soft(wayBack.width, 'the width of its code in mm').toBeGreaterThanOrEqual(20);
      expect.soft(wayBack.covered, 'what its code covers').toEqual([]);
    },
  );
});
