import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { pagePathname, programmePathname } from '../../src/domain/url.ts';
import { localeKeys, locales, site } from '../../src/site.ts';
import { readProgrammes } from '../read-programmes.ts';
import { test } from './browser-test.ts';

const getPathname = (programme: string) => readProgrammes('en').find(({ id }) => id === programme)!.pathname;
const programme = getPathname('resettlement');
const dnaSampling = getPathname('dna-sampling');
const about = pagePathname('en', 'about');

interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** What the voice that stands in has been told; `finish` lets it come to the end of its sentence. */
interface StandIn {
  readonly spoken: Spoken[];
  cancelled: number;
  finish: () => void;
  loadVoices: () => void;
}

declare global {
  interface Window {
    standIn: StandIn;
  }
}

/** A voice for each of the languages in the place of the browser's own; `remote` ones send the text away. */
const giveVoices = (page: Page, langs: readonly string[], { remote = false, late = false } = {}) =>
  page.addInitScript(
    ({ langs: names, isRemote, isLate }) => {
      let loaded = !isLate;
      let current: SpeechSynthesisUtterance | undefined;
      const standIn: StandIn = {
        spoken: [],
        cancelled: 0,
        loadVoices: () => {
          loaded = true;
          speech.dispatchEvent(new Event('voiceschanged'));
        },
        finish: () => {
          const ended = current;
          current = undefined;
          ended?.onend?.(new Event('end') as SpeechSynthesisEvent);
        },
      };
      window.standIn = standIn;
      const voices = names.map((lang) => ({ lang, localService: !isRemote, default: false, name: lang }));
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => (loaded ? voices : []),
        speak: (utterance: SpeechSynthesisUtterance) => {
          current = utterance;
          standIn.spoken.push({ text: utterance.text, lang: utterance.lang });
        },
        cancel: () => {
          standIn.cancelled += 1;
          const broken = current;
          current = undefined;
          // As browsers do: the end of a cancelled sentence is told, late.
          setTimeout(() => {
            broken?.onend?.(new Event('end') as SpeechSynthesisEvent);
          });
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          lang = '';
          onend: unknown;
          readonly text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    },
    { langs, isRemote: remote, isLate: late },
  );

const press = (page: Page, name: string) => page.locator(`[data-read="${name}"]`).click();
const getSpoken = (page: Page) => page.evaluate(() => window.standIn.spoken);
const finish = (page: Page) => page.evaluate(() => window.standIn.finish());
const getMarked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range as Range).toString()));

describe('the button to listen', () => {
  test.for(localeKeys)('is there in "%s" where the device has a voice', async (locale, { page, expect }) => {
    await giveVoices(page, [locales[locale].intl]);
    await page.goto(pagePathname(locale, 'about'));
    expect(await page.locator('[data-read="start"]').isVisible()).toBe(true);
  });

  test('is not there without a voice, or with voices of other languages or of a server only', async ({
    browser,
    origin,
    expect,
  }) => {
    for (const [langs, remote] of [
      [[], false],
      [['de-DE', 'nl-NL'], false],
      [['en-US'], true],
    ] as const) {
      const context = await browser.newContext({ baseURL: origin });
      const page = await context.newPage();
      await giveVoices(page, langs, { remote });
      await page.goto(about);
      expect(await page.locator('read-aloud').isVisible()).toBe(false);
      await context.close();
    }
  });

  test('comes when the voices come, without moving the page', async ({ page, expect }) => {
    await giveVoices(page, ['en-GB'], { late: true });
    await page.goto(about);
    const before = await page.locator('h1').boundingBox();
    expect(await page.locator('read-aloud').isVisible()).toBe(false);
    await page.evaluate(() => window.standIn.loadVoices());
    expect(await page.locator('[data-read="start"]').isVisible()).toBe(true);
    expect(await page.locator('h1').boundingBox()).toEqual(before);
  });

  test('and the one to share are on no sensitive page', async ({ page, expect }) => {
    await giveVoices(page, ['en-GB']);
    for (const { text } of readProgrammes('en').filter(({ facts }) => facts.sensitive)) {
      await page.goto(programmePathname('en', text.slug));
      expect(await page.locator('read-aloud, share-page').count()).toBe(0);
    }
  });
});

describe('a page that is read aloud', () => {
  test('begins with its heading and goes on, marking what is being said', async ({ page, expect }) => {
    await giveVoices(page, ['en-GB']);
    await page.goto(programme);
    const text = await page.locator('main').innerHTML();
    await press(page, 'start');
    expect((await getSpoken(page)).map((spoken) => spoken.text)).toEqual(['Resettlement to the Netherlands']);
    expect(await getMarked(page)).toEqual(['Resettlement to the Netherlands']);
    await finish(page);
    const [, second] = await getSpoken(page);
    expect(await getMarked(page)).toEqual([second?.text]);
    await press(page, 'stop');
    expect(await getMarked(page)).toEqual([]);
    // The text itself is as it was: what is marked stands beside it.
    expect((await page.locator('main').innerHTML()).replace(/ hidden(="")?/g, '')).toBe(
      text.replace(/ hidden(="")?/g, ''),
    );
  });

  test('is read to the end, each part in the voice of its language, and without buttons and menus', async ({
    page,
    expect,
  }) => {
    await giveVoices(page, ['en-GB', 'nl-NL']);
    await page.goto(dnaSampling);
    await page.evaluate(() => {
      const name = Object.assign(document.createElement('span'), { lang: 'nl', textContent: 'Zorgcafé' });
      document.querySelector('.lead')!.append(' Go to the ', name, '.');
    });
    await press(page, 'start');
    let count = 0;
    while (await page.locator('[data-read="pause"]').isVisible()) {
      await finish(page);
      count += 1;
      if (count > 200) break;
    }
    const spoken = await getSpoken(page);
    expect(spoken).toContainEqual({ text: 'Zorgcafé.', lang: 'nl-NL' });
    expect(new Set(spoken.map(({ lang }) => lang))).toEqual(new Set(['en-GB', 'nl-NL']));
    expect(spoken.length).toBe(count);
    expect(spoken.length).toBeGreaterThan(10);
    const unwanted = ['Listen', 'Pause', 'Stop', 'Home', 'Share this page with its address:'];
    expect(spoken.filter(({ text }) => unwanted.includes(text))).toEqual([]);
    expect(await page.locator('[data-read="start"]').isVisible()).toBe(true);
  });

  test('pauses and goes on with the same sentence', async ({ page, expect }) => {
    await giveVoices(page, ['en-GB']);
    await page.goto(about);
    await press(page, 'start');
    await finish(page);
    await press(page, 'pause');
    await page.waitForTimeout(50);
    expect(await getSpoken(page)).toHaveLength(2);
    await press(page, 'resume');
    const [, second, third] = await getSpoken(page);
    expect(third).toEqual(second);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['read'])).toBe('pause');
  });

  test('falls silent when the reader goes to another page', async ({ page, expect }) => {
    await giveVoices(page, ['en-GB']);
    await page.goto(about);
    await press(page, 'start');
    const cancelled = await page.evaluate(() => {
      const before = window.standIn.cancelled;
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      return window.standIn.cancelled - before;
    });
    expect(cancelled).toBe(1);
  });

  test('offers targets of 44 px', async ({ page, expect }) => {
    await giveVoices(page, ['en-GB']);
    await page.goto(about);
    await press(page, 'start');
    for (const name of ['pause', 'stop'])
      expect((await page.locator(`[data-read="${name}"]`).boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

describe('the way to share', () => {
  test('is the list of the device, with the plain address of the page', async ({ page, expect }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.title = JSON.stringify(data);
          return Promise.resolve();
        },
      });
    });
    await page.goto(about);
    expect(await page.locator('[data-share="plain"]').isVisible()).toBe(false);
    await page.locator('[data-share="sheet"]').click();
    expect(JSON.parse(await page.title())).toEqual({
      title: 'About us',
      url: `${site.url}${site.base}en/about/`,
    });
  });

  test('is a plain link where there is no such list, or no script', async ({ browser, origin, expect }) => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ baseURL: origin, javaScriptEnabled });
      const page = await context.newPage();
      if (javaScriptEnabled)
        await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
      await page.goto(about);
      const link = page.locator('[data-share="plain"] a');
      expect(await link.textContent()).toBe(`${site.url}${site.base}en/about/`);
      expect(await link.isVisible()).toBe(true);
      expect(await page.locator('[data-share="sheet"]').isVisible()).toBe(false);
      await context.close();
    }
  });
});
