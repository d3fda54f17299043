import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Route } from 'playwright-core';
import { describe } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, locales, type Locale } from '../../src/site.ts';
import { readProgrammes } from '../read-programmes.ts';
import { phone, test } from './browser-test.ts';

const sensitive = (locale: Locale) => readProgrammes(locale).filter(({ facts }) => facts.sensitive);
const english = sensitive('en').find(({ id }) => id === 'samen')!.pathname;
const target = locales.en.quickExit;

const button = (page: Page) => page.locator('.quick-exit-button');
const status = (page: Page) => page.locator('quick-exit [role="status"]');

/** Answers in the place of the neutral page, and collects how it was asked. */
async function standIn(page: Page): Promise<{ referers: (string | undefined)[] }> {
  const asked = { referers: [] as (string | undefined)[] };
  for (const locale of localeKeys) {
    await page.route(`${locales[locale].quickExit}**`, (route) => {
      asked.referers.push(route.request().headers()['referer']);
      return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
    });
  }
  return asked;
}

/** The neutral page takes half a second and then shows nothing, so that the reader stays where they were. Counts how often it is asked. */
async function block(page: Page): Promise<{ requests: number }> {
  const asked = { requests: 0 };
  await page.route(`${target}**`, async (route) => {
    asked.requests += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.fulfill({ status: 204 });
  });
  return asked;
}

/** Whether anything of the page can still be seen. */
const isBlank = (page: Page) =>
  page.evaluate(() => {
    const curtain = document.querySelector('.quick-exit-curtain');
    const others = [...document.body.children].filter((element) => element !== curtain);
    return (
      curtain !== null &&
      document.elementFromPoint(innerWidth / 2, innerHeight / 2) === curtain &&
      others.every((element) => element.getClientRects().length === 0)
    );
  });

describe('the button to leave', () => {
  test.for(localeKeys.flatMap((locale) => sensitive(locale).map(({ pathname }) => ({ locale, pathname }))))(
    'on $pathname goes to the neutral page without saying from where',
    async ({ locale, pathname }, { page, expect }) => {
      const asked = await standIn(page);
      await page.goto(pathname);
      await button(page).click();
      await page.waitForURL(locales[locale].quickExit);
      expect(asked.referers).toEqual([undefined]);
    },
  );

  test('blanks the page within 100 ms, before the neutral page has answered', async ({ page, expect }) => {
    await block(page);
    await page.goto(english);
    const milliseconds = await page.evaluate(async () => {
      const begin = performance.now();
      document.querySelector<HTMLElement>('.quick-exit-button')!.click();
      // The second frame begins after the first has been painted.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return performance.now() - begin;
    });
    console.info(`Blank after ${milliseconds.toFixed(0)} ms.`);
    expect(await isBlank(page)).toBe(true);
    expect(milliseconds).toBeLessThan(100);
  });

  test('takes the place of the page in the history: Back leads to the one before it', async ({
    page,
    expect,
  }) => {
    await standIn(page);
    await page.goto(pagePathname('en', 'programmes'));
    await page.goto(english);
    await button(page).click();
    await page.waitForURL(target);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(pagePathname('en', 'programmes'));
  });

  describe.for([
    { script: 'is still on its way', answer: () => undefined },
    { script: 'got lost', answer: (route: Route) => route.abort() },
  ])('whose script $script', ({ answer }) => {
    /** The page before it, and then the page as it is at first. */
    const openEarly = async (page: Page) => {
      await page.goto(pagePathname('en', 'programmes'));
      await page.route('**/_astro/*.js', answer);
      await page.goto(english, { waitUntil: 'commit' });
    };
    const isDefined = (page: Page) => page.evaluate(() => customElements.get('quick-exit') !== undefined);

    test('blanks the page at once', async ({ page, expect }) => {
      const asked = await block(page);
      await openEarly(page);
      await button(page).click({ noWaitAfter: true });
      expect(await page.locator('body').isVisible()).toBe(false);
      expect(await isDefined(page)).toBe(false);
      await expect.poll(() => asked.requests).toBe(1);
    });

    test.for(['.quick-exit-button', '.skip-link[data-leave]'])(
      'takes the place of the page in the history: %s',
      async (selector, { page, expect }) => {
        const { referers } = await standIn(page);
        await openEarly(page);
        await page.locator(selector).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(target);
        expect(referers).toEqual([undefined]);
        await page.unrouteAll();
        await page.goBack();
        expect(new URL(page.url()).pathname).toBe(pagePathname('en', 'programmes'));
      },
    );
  });

  test('leaves only once, however often it is pressed', async ({ page, expect }) => {
    const asked = await block(page);
    await page.goto(english);
    await button(page).dblclick();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForTimeout(200);
    expect(asked.requests).toBe(1);
    expect(await page.locator('.quick-exit-curtain').count()).toBe(1);
  });

  test('shows the page again when the browser brings it back', async ({ page, expect }) => {
    await block(page);
    await page.goto(english);
    await button(page).click();
    expect(await isBlank(page)).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await isBlank(page)).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await button(page).click();
    expect(await isBlank(page)).toBe(true);
  });

  test('is a plain link where no script runs', async ({ browser, origin, expect }) => {
    const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
    const page = await context.newPage();
    const asked = await standIn(page);
    await page.goto(english);
    await button(page).click();
    await page.waitForURL(target);
    expect(asked.referers).toEqual([undefined]);
    await context.close();
  });

  test('stays at the edge of the screen, with 44 px, on a phone and on a desk', async ({ page, expect }) => {
    await page.goto(english);
    for (const viewport of [phone, { width: 320, height: 256 }, { width: 1280, height: 800 }]) {
      await page.setViewportSize(viewport);
      for (const top of [0, 600, 100_000]) {
        await page.evaluate((y) => window.scrollTo(0, y), top);
        const box = (await button(page).boundingBox())!;
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
      }
    }
  });

  test('does not hide what has the focus', async ({ page, expect }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(english);
    const stops = await page.locator('main a').count();
    await page.locator('main a').first().focus();
    for (let stop = 1; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const bar = document.querySelector('.quick-exit-button')!.getBoundingClientRect();
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        return top < bar.bottom && bottom > bar.top ? document.activeElement!.outerHTML : undefined;
      });
      expect(hidden).toBeUndefined();
    }
  });

  test('is not printed, and is seen with forced colours', async ({ page, expect }) => {
    await page.goto(english);
    await page.emulateMedia({ media: 'print' });
    expect(await button(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    expect(await button(page).isVisible()).toBe(true);
    const border = await button(page).evaluate((element) => getComputedStyle(element).borderTopColor);
    expect(border).not.toMatch(/^rgba\(.*, 0\)$/);
  });

  test('is accessible while the page is blank', async ({ page, expect }) => {
    await block(page);
    await page.goto(english);
    await button(page).click();
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] } })
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.getByRole('alert').textContent()).toBe(readDictionary('en')['exit.leaving']);
  });

  test('keeps nothing on the device', async ({ page, expect }) => {
    await standIn(page);
    await page.goto(english);
    await page.keyboard.press('Shift');
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(stored).toEqual([0, 0, 0, 0, 0]);
    expect(await page.context().cookies()).toEqual([]);
  });
});

describe('the link after the skip link', () => {
  test('is the second stop of the keyboard, is seen there, and leaves', async ({ page, expect }) => {
    await standIn(page);
    await page.goto(english);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const link = page.locator('.skip-link[data-leave]');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await link.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(target);
  });
});

describe('Shift', () => {
  const ways: Record<string, (page: Page) => Promise<void>> = {
    'three times': async ({ keyboard }) => {
      for (let press = 0; press < 3; press += 1) await keyboard.press('Shift');
    },
    'left, right, left': async ({ keyboard }) => {
      for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await keyboard.press(key);
    },
    'left and right together, then left': async ({ keyboard }) => {
      await keyboard.down('ShiftLeft');
      await keyboard.down('ShiftRight');
      await keyboard.up('ShiftLeft');
      await keyboard.up('ShiftRight');
      await keyboard.press('ShiftLeft');
    },
  };

  test.for(Object.keys(ways))('pressed %s leaves', async (name, { page }) => {
    await standIn(page);
    await page.goto(english);
    await ways[name]!(page);
    await page.waitForURL(target);
  });

  test('that makes capitals does not leave', async ({ page, expect }) => {
    await page.goto(english);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+A');
    expect(await isBlank(page)).toBe(false);
    expect(await page.locator('.quick-exit-lit').count()).toBe(0);
  });

  test.for(localeKeys)(
    'is answered in "%s" by a light and a sentence, and forgotten after five seconds',
    async (locale, { page, expect }) => {
      const dictionary = readDictionary(locale);
      const lit = page.locator('.quick-exit-lit');
      await page.clock.install();
      await page.goto(sensitive(locale)[0]!.pathname);
      await page.keyboard.press('Shift');
      expect(await lit.count()).toBe(1);
      expect(await status(page).textContent()).toBe(
        dictionary['exit.pressed_other'].replace('{{count}}', '2'),
      );
      await page.keyboard.press('Shift');
      expect(await lit.count()).toBe(2);
      expect(await status(page).textContent()).toBe(dictionary['exit.pressed_one'].replace('{{count}}', '1'));
      await page.clock.fastForward(5001);
      expect(await lit.count()).toBe(0);
      expect(await status(page).textContent()).toBe(dictionary['exit.stopped']);
      await page.keyboard.press('Shift');
      expect(await lit.count()).toBe(1);
      expect(await isBlank(page)).toBe(false);
    },
  );

  test('does nothing on a page that is not sensitive', async ({ page, expect }) => {
    await page.goto(pagePathname('en', 'contact'));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    expect(new URL(page.url()).pathname).toBe(pagePathname('en', 'contact'));
  });
});
