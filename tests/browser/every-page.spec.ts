import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { site } from '../../src/site.ts';
import { listBuiltPages, readBuiltPage, type BuiltPage } from '../built-site.ts';
import { test } from './browser-test.ts';
import { findPageFaults, type PageReport } from './page-faults.ts';

/** For people to look at; a run on GitHub keeps it. */
const folder = join(import.meta.dirname, '..', '..', 'artefacts', 'browser');
const reports = new Map<string, PageReport>();

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});
afterAll(() => {
  const remarks = [...reports].flatMap(([pathname, report]) =>
    report.remarks.map((remark) => ({ pathname, ...remark })),
  );
  writeFileSync(join(folder, 'axe-remarks.json'), JSON.stringify(remarks, null, 2));
  const count = (what: 'states' | 'checks') =>
    [...reports.values()].reduce((sum, report) => sum + report[what], 0);
  console.log(
    `${reports.size} pages, ${count('states')} states, ${count('checks')} looks, ${remarks.length} remarks of axe`,
  );
});

describe.concurrent('every page, in every state, is as it should be', { timeout: 120_000 }, () => {
  const photographed = findPageTypes(listBuiltPages());
  test.for(listBuiltPages())('$pathname', async (page, { browser, origin, expect }) => {
    const type = photographed.get(page.pathname);
    const report = await findPageFaults(browser, {
      origin,
      pathname: page.pathname,
      ...(type === undefined
        ? {}
        : { onState: (view: Page, state: string) => photograph(view, type, state) }),
    });
    reports.set(page.pathname, report);
    expect(report.faults).toEqual([]);
  });
});

/** One page of each type, by its address. */
function findPageTypes(pages: readonly BuiltPage[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const page of pages) {
    const [locale = '', ...path] = page.pathname.slice(site.base.length).split('/').filter(Boolean);
    if (locale !== site.defaultLocale && locale !== '' && !locale.endsWith('.html')) continue;
    const isSensitive = readBuiltPage(page).includes('data-leave');
    const kind =
      path.length < 2
        ? [locale, ...path].join(' ') || 'languages'
        : ['programme', ...path.slice(2)].join(' ');
    const type = isSensitive ? `${kind} sensitive` : kind;
    if (![...types.values()].includes(type)) types.set(page.pathname, type);
  }
  return types;
}

async function photograph(page: Page, type: string, state: string): Promise<void> {
  await page.screenshot({
    path: join(folder, type, `${state}.jpg`),
    fullPage: true,
    type: 'jpeg',
    quality: 25,
  });
}
