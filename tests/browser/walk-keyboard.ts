import type { Page } from 'playwright-core';

interface Stop {
  /** Among all elements of the page; -1 where nothing has the focus. */
  readonly index: number;
  readonly quote: string;
  readonly isShown: boolean;
}

/**
 * Walks through a page with Tab and back with Shift and Tab, as a reader
 * without a mouse does, and returns where the way is not the one of the text,
 * leaves something out, or does not go on. The page's scripts must run.
 */
export async function walkKeyboard(page: Page): Promise<readonly string[]> {
  const expected = await page.evaluate(() => {
    scrollTo(0, 0);
    const elements = [...document.querySelectorAll('*')];
    return [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
      ),
    ]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
      )
      .map((element) => ({
        index: elements.indexOf(element),
        quote: element.outerHTML.replace(/\s+/g, ' ').slice(0, 120),
      }));
  });
  const there = await pressTab(page, expected.length + 1, 0);
  const back = await pressTab(page, expected.length + 1, shift);
  return [
    ...compareWays('forward', expected, there),
    ...compareWays('back', expected.toReversed(), back),
    ...[...there, ...back]
      .filter(({ index, isShown }) => index >= 0 && !isShown)
      .map(({ quote }) => `shows no focus on the way: ${quote}`),
  ];
}

/** Bit of the modifier in the protocol of the browser. */
const shift = 8;

/** Presses Tab so many times, without waiting for the browser in between, and returns where each press led. */
async function pressTab(page: Page, times: number, modifiers: number): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const stops: Stop[] = [];
    const note = () => {
      const { activeElement } = document;
      const isOnPage = activeElement !== null && activeElement !== document.body;
      stops.push({
        index: isOnPage ? elements.indexOf(activeElement) : -1,
        quote: isOnPage ? activeElement.outerHTML.replace(/\s+/g, ' ').slice(0, 120) : 'nothing',
        isShown: activeElement?.matches(':focus-visible') ?? false,
      });
    };
    // The browser has moved the focus, and scrolled, by the time the key comes up.
    addEventListener('keyup', note, true);
    Object.assign(window, {
      endWalk: () => {
        removeEventListener('keyup', note, true);
        return stops;
      },
    });
  });
  const keyboard = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers };
  await Promise.all(
    Array.from({ length: times }, () => [
      keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
      keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ]).flat(),
  );
  await keyboard.detach();
  return page.evaluate(() => (window as unknown as { endWalk: () => Stop[] }).endWalk());
}

function compareWays(
  direction: string,
  expected: readonly Pick<Stop, 'index' | 'quote'>[],
  walked: readonly Stop[],
): readonly string[] {
  const reached = new Set(walked.map(({ index }) => index));
  const missing = expected.filter(({ index }) => !reached.has(index));
  const way = walked.filter(({ index }) => expected.some((stop) => stop.index === index));
  const wrong = way.find(
    ({ index }, place) => index !== expected.filter((stop) => reached.has(stop.index))[place]?.index,
  );
  return [
    ...missing.map(({ quote }) => `Tab ${direction} does not reach: ${quote}`),
    ...(wrong ? [`Tab ${direction} leaves the order of the page at: ${wrong.quote}`] : []),
  ];
}

/**
 * What stands before the main part can be skipped: the first Tab reaches a
 * link that Enter follows into it. On a page that one may have to leave at
 * once, the second Tab reaches a way out. The page's scripts must run, and
 * nothing may have the focus.
 */
export async function followSkipLink(page: Page): Promise<readonly string[]> {
  const first = await pressAndLook(page, 'Tab');
  if (first.isInMain || first.isNothing) return [];
  if (!first.leadsDown) return [`begins with no link to its main part, but with: ${first.quote}`];

  const faults = first.isInView ? [] : [`does not show the link to its main part: ${first.quote}`];
  if (await page.evaluate(() => document.querySelector('[data-leave]') !== null)) {
    const second = await pressAndLook(page, 'Tab');
    if (!second.leaves) faults.push(`has no way out as its second stop, but: ${second.quote}`);
    await page.keyboard.press('Shift+Tab');
  }
  if (!(await pressAndLook(page, 'Enter')).isInMain)
    faults.push(`does not lead to its main part: ${first.quote}`);
  const next = await pressAndLook(page, 'Tab');
  if (!next.isInMain && (await hasStopInMain(page)))
    faults.push(`goes on outside its main part: ${next.quote}`);
  return faults;
}

async function pressAndLook(page: Page, key: string) {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom } = element.getBoundingClientRect();
    return {
      quote: element.outerHTML.replace(/\s+/g, ' ').slice(0, 120),
      isNothing: element === document.body,
      isInMain: element.closest('main') !== null,
      isInView: top >= 0 && bottom <= innerHeight,
      leadsDown: element.matches('a[href^="#"]'),
      leaves: element.matches('[data-leave]'),
    };
  });
}

const hasStopInMain = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
      ),
    ].some((element) => element.checkVisibility({ visibilityProperty: true })),
  );
