import type { Browser, Page } from 'playwright-core';
import { findLanguage } from '../../src/checks/find-language.ts';
import { locales } from '../../src/site.ts';
import { inspectFocus } from './inspect-focus.ts';
import { inspectGeometry } from './inspect-geometry.ts';
import { inspectStructure } from './inspect-structure.ts';
import { formatPageState, pageStates, readings, type PageState, type Reading } from './page-states.ts';
import { borrowView, giveViewBack, type PageView } from './page-view.ts';
import { addAxe, runAxe, type AxeFinding } from './run-axe.ts';
import { followSkipLink, walkKeyboard } from './walk-keyboard.ts';

/** Six of the states: each width, scheme and kind of colours is among them, and a page without scripts. */
const axeStates = [
  '320 light',
  '320 dark',
  '768 dark',
  '1280 light',
  '1280 dark forced',
  '768 light without script',
];

interface Visit {
  /** Nothing but this origin may be asked for anything. */
  readonly origin: string;
  readonly pathname: string;
  /** Called in every state, with its name, for example to take a photograph. */
  readonly onState?: (page: Page, state: string) => Promise<void>;
}

export interface PageReport {
  /** What the page does and should not do, each with the states in which it does so. */
  readonly faults: readonly string[];
  /** What axe objects to on level AAA, or cannot decide in one state and decides in another. */
  readonly remarks: readonly AxeRemark[];
  /** How many states the page was looked at in, and how many looks were taken in them. */
  readonly states: number;
  readonly checks: number;
}

export interface AxeRemark extends AxeFinding {
  readonly verdict: 'objects' | 'cannot tell';
  readonly state: string;
}

/** Opens a page twice, with its scripts and without, and looks at it in every state. */
export async function findPageFaults(browser: Browser, visit: Visit): Promise<PageReport> {
  const found = new Map<string, string[]>();
  const remarks: AxeRemark[] = [];
  let states = 0;
  let checks = 0;
  const note = (state: string, faults: readonly string[]) => {
    checks += 1;
    for (const fault of faults) found.set(fault, [...(found.get(fault) ?? []), state]);
  };

  for (const hasScript of [true, false]) {
    const view = await borrowView(browser, hasScript);
    const { page } = view;
    const name = (state: string) => (hasScript ? state : `${state} without script`);
    await enter(page, { ...pageStates[0]!, viewport: readings[0]!.viewport });
    const heard = listen(page, visit.origin);
    await page.goto(`${visit.origin}${visit.pathname}`, { waitUntil: 'load' });

    note(name('opened'), await findStructureFaults(page));
    if (hasScript) {
      note(name('opened'), await walkKeyboard(page));
      note(name('opened'), await followSkipLink(page));
    }
    for (const reading of readings) {
      await read(view, reading);
      note(name(reading.name), await page.evaluate(inspectGeometry));
      note(name(reading.name), await page.evaluate(inspectFocus));
    }
    await read(view, usual);

    await addAxe(page, hasScript);
    for (const state of pageStates) {
      await enter(page, state);
      const label = name(formatPageState(state));
      states += 1;
      note(label, await page.evaluate(inspectGeometry));
      note(label, await page.evaluate(inspectFocus));
      if (axeStates.includes(label)) {
        const { violations, incomplete } = await runAxe(page, hasScript);
        note(label, violations.filter(({ isExtra }) => !isExtra).map(formatFinding));
        remarks.push(
          ...violations
            .filter(({ isExtra }) => isExtra)
            .map((finding) => ({ ...finding, verdict: 'objects' as const, state: label })),
          ...incomplete.map((finding) => ({ ...finding, verdict: 'cannot tell' as const, state: label })),
        );
      }
      await visit.onState?.(page, label);
    }
    const stored = hasScript ? await findStored(page) : await findCookies(page);
    stopListening(page);
    note(name('all the while'), [...heard, ...stored]);
    // What a page has stored the next one may not find.
    if (stored.length > 0) await page.context().close();
    else giveViewBack(browser, view, hasScript);
  }

  for (const { finding, where } of findUndecided(remarks)) {
    found.set(`axe cannot tell, in any width: ${formatFinding(finding)}`, where);
  }
  return {
    faults: [...found].map(([fault, where]) => `${fault} [${[...new Set(where)].join(', ')}]`),
    remarks,
    states,
    checks,
  };
}

const formatFinding = ({ rule, help, html }: AxeFinding) => `axe ${rule}: ${help}: ${html}`;

/** axe reads no colours of drawings: city-map.spec.ts reckons the contrast of the names on a map. */
const isNameOnMap = ({ rule, html }: AxeFinding) =>
  rule === 'color-contrast' && html.startsWith('<text class="map-name"');

/** What axe cannot decide in any state of a colour scheme; colours are the same in every width. */
function findUndecided(remarks: readonly AxeRemark[]) {
  return ['light', 'dark'].flatMap((scheme) => {
    const states = axeStates.filter((state) => state.includes(scheme) && !state.includes('forced'));
    const undecided = remarks.filter(
      (remark) =>
        remark.verdict === 'cannot tell' &&
        !remark.isExtra &&
        !isNameOnMap(remark) &&
        states.includes(remark.state),
    );
    return Object.values(Object.groupBy(undecided, formatFinding)).flatMap((same = []) => {
      const where = [...new Set(same.map(({ state }) => state))];
      return where.length < states.length ? [] : [{ finding: same[0]!, where }];
    });
  });
}

const usual: Reading = { name: 'usual', viewport: { width: 320, height: 640 } };

/** Everything that a page says and asks for, and may not. The list grows until one stops listening. */
function listen(page: Page, origin: string): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => heard.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => heard.push(`request failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) heard.push(`request to another origin: ${request.url()}`);
  });
  return heard;
}

function stopListening(page: Page): void {
  for (const event of ['console', 'pageerror', 'requestfailed', 'request']) page.removeAllListeners(event);
}

async function read({ page, protocol }: PageView, { viewport, textSize = 16, style = '' }: Reading) {
  await page.setViewportSize(viewport);
  // 13 px is the usual size of code where text has 16.
  await protocol.send('Page.setFontSizes', {
    fontSizes: { standard: textSize, fixed: (textSize * 13) / 16 },
  });
  // A sheet of this kind is no inline style, which the page's policy would refuse.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

async function enter(page: Page, { viewport, colorScheme, forcedColors }: PageState): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors });
}

async function findStructureFaults(page: Page): Promise<readonly string[]> {
  const { faults, parts } = await page.evaluate(inspectStructure);
  const foreign = parts.filter(({ lang, text }) => {
    const language = findLanguage(text);
    return language !== undefined && locales[language].lang !== lang;
  });
  return [...faults, ...foreign.map(({ lang, text }) => `says it is in "${lang}": ${text.slice(0, 80)}`)];
}

const findCookies = async (page: Page) =>
  (await page.context().cookies()).map(({ name }) => `cookie: ${name}`);

/** What the pages of this origin have put on the reader's device. */
export async function findStored(page: Page): Promise<readonly string[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database: ${name ?? ''}`),
    ...(await caches.keys()).map((name) => `cache: ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker: ${scope}`),
  ]);
  return [...(await findCookies(page)), ...stored];
}
