import { describe } from 'vitest';
import { site } from '../../src/site.ts';
import { test } from './browser-test.ts';

const pathname = `${site.base}en/programmes/dna-sampling/`;

describe('a reader who does not know a word', () => {
  test('reads its meaning at the foot of the screen, and the text stays where it was', async ({
    page,
    expect,
  }) => {
    await page.goto(pathname);
    const term = page.locator('#use-mhac');
    await term.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 150));
    const before = await page.evaluate(() => scrollY);
    await term.click();
    const word = page.locator('#word-mhac');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const { bottom, height } = await word.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { bottom: box.bottom, height: innerHeight };
    });
    expect(bottom).toBe(height);
    expect(await word.textContent()).toContain('Medical Health Assessment Centre');
  });

  test('goes back to the word in the text with the keyboard', async ({ page, expect }) => {
    await page.goto(pathname);
    await page.locator('#use-ind').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#use-ind');
    expect(
      await page.locator('#use-ind').evaluate((element) => element.getBoundingClientRect().top),
    ).toBeGreaterThan(100);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('use-dna-sample');
  });

  test('needs no JavaScript for it', async ({ browser, origin, expect }) => {
    const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathname);
    await page.locator('#use-mhac').click();
    expect(await page.locator('#word-mhac a').isVisible()).toBe(true);
    expect(await page.locator('#word-ind a').isVisible()).toBe(false);
    await page.locator('#word-mhac a').click();
    expect(await page.locator('#word-mhac a').isVisible()).toBe(false);
    await context.close();
  });

  test('finds every meaning in its place on paper', async ({ page, expect }) => {
    await page.goto(`${pathname}#word-mhac`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#word-mhac').evaluate((element) => getComputedStyle(element).position)).toBe(
      'static',
    );
    const marked = await page.locator('[id^="use-"]').count();
    expect(marked).toBeGreaterThan(0);
    expect(await page.locator('.word').count()).toBe(marked);
  });
});
