import type { Browser, CDPSession, Page } from 'playwright-core';

/** A window of a reader of its own, in which one page after another is opened. */
export interface PageView {
  readonly page: Page;
  /** What of the browser Playwright has no words for. */
  readonly protocol: CDPSession;
}

const idleViews = new WeakMap<Browser, { withScript: PageView[]; withoutScript: PageView[] }>();

/**
 * A window whose reader asked for less motion, which may still show the page
 * that it was given back with. A new one starts a process of the browser, and
 * what runs in it is compiled anew: a fifth of the time that a page takes.
 */
export async function borrowView(browser: Browser, hasScript = true): Promise<PageView> {
  const idle = getIdleViews(browser, hasScript).pop();
  if (idle) return idle;
  const context = await browser.newContext({ javaScriptEnabled: hasScript, reducedMotion: 'reduce' });
  const page = await context.newPage();
  return { page, protocol: await context.newCDPSession(page) };
}

/**
 * To be given back are views whose page has loaded and stored nothing. It
 * stays in sight, because with an empty page in its place the process would end.
 */
export function giveViewBack(browser: Browser, view: PageView, hasScript = true): void {
  getIdleViews(browser, hasScript).push(view);
}

function getIdleViews(browser: Browser, hasScript: boolean): PageView[] {
  const views = idleViews.get(browser) ?? { withScript: [], withoutScript: [] };
  idleViews.set(browser, views);
  return hasScript ? views.withScript : views.withoutScript;
}
