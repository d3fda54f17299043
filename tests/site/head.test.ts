import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { absoluteUrl } from '../../src/domain/url.ts';
import { localeKeys, locales, site } from '../../src/site.ts';
import { getAttribute, getText, listElements } from '../built-document.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';

interface Head {
  readonly pathname: string;
  readonly html: string;
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly title: string;
  readonly canonical: string | undefined;
  /** By hreflang. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly jsonLd: readonly unknown[];
  readonly isListed: boolean;
}

const heads: readonly Head[] = listBuiltPages().map((page) => {
  const html = readBuiltPage(page);
  const elements = listElements(html);
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const findLink = (rel: string) => links.filter((link) => getAttribute(link, 'rel') === rel);
  const root = elements.find(({ tagName }) => tagName === 'html')!;
  return {
    pathname: page.pathname,
    html,
    lang: getAttribute(root, 'lang'),
    dir: getAttribute(root, 'dir'),
    title: getText(elements.find(({ tagName }) => tagName === 'title')!),
    canonical: findLink('canonical').map((link) => getAttribute(link, 'href'))[0],
    alternates: new Map(
      findLink('alternate')
        .filter((link) => getAttribute(link, 'hreflang') !== undefined)
        .map((link) => [getAttribute(link, 'hreflang')!, getAttribute(link, 'href')!]),
    ),
    jsonLd: elements
      .filter((element) => getAttribute(element, 'type') === 'application/ld+json')
      .map(
        (script) =>
          JSON.parse(
            script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
          ) as unknown,
      ),
    isListed: !elements.some((element) => getAttribute(element, 'name') === 'robots'),
  };
});

const listed = heads.filter(({ isListed }) => isListed);
const byUrl = new Map(heads.map((head) => [absoluteUrl(head.pathname), head]));

describe('the head of every page', () => {
  it.each(
    heads
      .filter(({ pathname }) => /^[a-z]{2}\//.test(pathname.slice(site.base.length)))
      .map((head) => [head.pathname, head] as const),
  )('of %s names the language and direction of its address', (pathname, head) => {
    const row = Object.entries(locales).find(([locale]) => pathname.startsWith(`${site.base}${locale}/`))![1];
    expect([head.lang, head.dir]).toEqual([row.lang, row.dir]);
  });

  it.each(listed.map((head) => [head.pathname, head] as const))(
    'of %s gives its own address as canonical',
    (pathname, head) => {
      expect(head.canonical).toBe(absoluteUrl(pathname));
    },
  );

  it.each(listed.map((head) => [head.pathname, head] as const))(
    'of %s leads to every language and to x-default, and each of them leads back',
    (pathname, head) => {
      expect([...head.alternates.keys()].sort()).toEqual(
        [...localeKeys.map((locale) => locales[locale].lang), 'x-default'].sort(),
      );
      for (const [lang, url] of head.alternates) {
        const counterpart = byUrl.get(url);
        expect(counterpart, `${url} is not a page`).toBeDefined();
        if (pathname !== site.base && lang !== 'x-default') {
          expect([...counterpart!.alternates.values()]).toContain(absoluteUrl(pathname));
        }
      }
    },
  );

  it('has a title that no other page of its language has', () => {
    const titles = heads
      .map(({ lang, title }) => `${lang}: ${title}`)
      .filter((title) => !title.startsWith('undefined'));
    const pagesByLanguage = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(pagesByLanguage).toEqual([]);
  });

  it('says what the page is about', () => {
    const silent = heads.filter(({ html }) => !/<meta name="description" content="[^"]{10,}">/.test(html));
    expect(silent.map(({ pathname }) => pathname)).toEqual([]);
  });

  it('describes the page and its publisher to machines', () => {
    const described = listed.filter(({ pathname }) => pathname !== site.base);
    for (const { pathname, jsonLd } of described) {
      expect(jsonLd, pathname).toHaveLength(1);
      expect(jsonLd[0], pathname).toMatchObject({ '@context': 'https://schema.org' });
    }
    expect(described.length).toBeGreaterThan(0);
  });
});

describe('the sitemap', () => {
  const xml = readFileSync(join(builtSiteFolder, 'sitemap-0.xml'), 'utf8');
  const entries = [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, loc, rest]) => ({
    loc: loc!,
    alternates: [...rest!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [
      lang,
      href,
    ]),
  }));

  it('lists every page that search engines may list, and no other', () => {
    expect(entries.map(({ loc }) => loc).sort()).toEqual(
      listed.map(({ pathname }) => absoluteUrl(pathname)).sort(),
    );
  });

  it('gives the same alternates as the pages themselves', () => {
    for (const { loc, alternates } of entries)
      expect(alternates, loc).toEqual([...byUrl.get(loc)!.alternates]);
  });
});
