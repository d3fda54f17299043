import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { getHeaders, getHeaderTable, type HeaderTable } from '../../src/hosting/headers.ts';
import { getPublishedFiles } from '../../src/hosting/host-files.ts';
import { readSiteFacts } from '../../src/hosting/read-site-facts.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { localeKeys, site } from '../../src/site.ts';
import { startStaticServer } from '../../src/static-server/static-server.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';

const facts = readSiteFacts(builtSiteFolder);
const table = getHeaderTable(facts, 'each-page');
const tableOfFew = getHeaderTable(facts, 'one-for-all');
const pages = listBuiltPages();

const readPolicy = (text: string) =>
  new Map(
    text.split(';').flatMap((written) => {
      const [directive, ...sources] = written.trim().split(/\s+/);
      return directive ? [[directive, sources] as const] : [];
    }),
  );
const getHeaderPolicy = (rules: HeaderTable, pathname: string) =>
  readPolicy(getHeaders(rules, pathname)['Content-Security-Policy']!);
const getPagePolicy = (html: string) =>
  readPolicy(/<meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(html)![1]!);

describe('header and page', () => {
  it.each(pages)('say the same policy of $pathname', (page) => {
    const header = getHeaderPolicy(table, page.pathname);
    const own = getPagePolicy(readBuiltPage(page));
    const named = (policy: typeof own) =>
      [...policy]
        .map(([directive, sources]) => [directive, [...sources].sort()] as const)
        .filter(([directive]) => directive !== 'frame-ancestors')
        .sort(([one], [other]) => (one < other ? -1 : 1));
    expect(named(header)).toEqual(named(own));
  });

  it.each(pages)('do not contradict each other on $pathname where a host takes few rules', (page) => {
    const own = getPagePolicy(readBuiltPage(page));
    // Browsers obey both: what the page needs, the header must allow as well.
    for (const [directive, allowed] of getHeaderPolicy(tableOfFew, page.pathname)) {
      const needed = (own.get(directive) ?? []).filter((source) => source !== "'none'");
      expect(needed.filter((source) => !allowed.includes(source))).toEqual([]);
    }
    expect(own.get('default-src')).toEqual(["'none'"]);
  });

  it('let only the search compile WebAssembly', () => {
    const compiling = pages.filter((page) =>
      getPagePolicy(readBuiltPage(page)).get('script-src')?.includes("'wasm-unsafe-eval'"),
    );
    expect(compiling.map(({ pathname }) => pathname)).toEqual(
      localeKeys.map((locale) => pagePathname(locale, 'search')),
    );
  });
});

describe('a judge of policies', () => {
  it.each([...table, ...tableOfFew].flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []))(
    'finds nothing in %s but that own files are trusted where there are some',
    (policy) => {
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      // Right for hosts of JSONP, AngularJS or uploads. This site has none of them: it serves files of its own build.
      const known = readPolicy(policy).get('script-src')!.includes("'self'") ? ["script-src 'self'"] : [];
      expect(findings.map(({ directive, value }) => `${directive} ${value ?? ''}`)).toEqual(known);
    },
  );

  it('finds nothing at all in the policies of pages without script files', () => {
    const withoutFiles = pages.filter((page) => !/<script[^>]* src=/.test(readBuiltPage(page)));
    expect(withoutFiles.map(({ pathname }) => pathname)).toContain(pagePathname(site.defaultLocale, 'home'));
    const sources = withoutFiles.flatMap(({ pathname }) =>
      getHeaderPolicy(table, pathname).get('script-src')!,
    );
    expect(new Set(sources)).toEqual(new Set(["'none'"]));
  });

  it('would find a slip', () => {
    const { csp } = new CspParser("script-src 'self' 'unsafe-inline'");
    expect(new CspEvaluator(csp).evaluate().length).toBeGreaterThan(2);
  });
});

describe('sensitive pages', () => {
  it('with all that belongs to them leave no copy on the device', () => {
    const sensitive = pages.filter((page) => readBuiltPage(page).includes('<quick-exit'));
    expect(sensitive.length).toBeGreaterThanOrEqual(2 * localeKeys.length);
    const kept = sensitive
      .flatMap(({ pathname }) => [pathname, `${pathname.slice(0, -1)}.pdf`])
      .filter((pathname) => getHeaders(table, pathname)['Cache-Control'] !== 'no-store');
    expect(kept).toEqual([]);
  });

  it('are the only ones of which no copy may be made', () => {
    const home = pagePathname(site.defaultLocale, 'home');
    expect(getHeaders(table, home)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  });
});

it('the built site holds the settings that hosts look for in it', () => {
  for (const { path, text } of getPublishedFiles(facts, redirects)) {
    expect(readFileSync(join(builtSiteFolder, path), 'utf8')).toBe(text);
  }
});

describe('the server of the house', () => {
  it('sends every header of the table, with pages, files, redirects and errors', async () => {
    const server = await startStaticServer({
      folder: builtSiteFolder,
      base: site.base,
      port: 0,
      missingSlash: 'redirect',
    });
    try {
      const home = pagePathname(site.defaultLocale, 'home');
      const search = pagePathname(site.defaultLocale, 'search');
      const paths = [home, search, `${site.base}favicon.svg`, `${site.base}nowhere`, home.slice(0, -1)];
      for (const path of [...paths, facts.sensitivePaths.find((pattern) => pattern.endsWith('.pdf'))!]) {
        const response = await fetch(server.origin + path, { redirect: 'manual' });
        const sent = path.endsWith('nowhere')
          ? `${site.base}404.html`
          : path.endsWith('/') || path.includes('.')
            ? path
            : site.base;
        const expected = Object.entries(getHeaders(table, sent));
        expect(expected.map(([name]) => [name, response.headers.get(name)])).toEqual(expected);
      }
      const missing = await fetch(`${server.origin}${site.base}_astro/gone.js`);
      expect(missing.status).toBe(404);
      expect(missing.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    } finally {
      await server.stop();
    }
  });
});
