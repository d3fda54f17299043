import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, locales, site } from '../../src/site.ts';
import { getWorkerPathname } from '../../src/offline/names.ts';
import { getAttribute, getText, listElements } from '../built-document.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';
import { readProgrammes } from '../read-programmes.ts';

/** Words that would tell somebody who looks over a shoulder, or into a history, what the page is about. */
const telling = /samen|violence|geweld|sexual|seksueel|sgbv|gender|afghan|risk|gevaar|transfer|overkomst/i;

const sensitive = localeKeys.flatMap((locale) =>
  readProgrammes(locale)
    .filter(({ facts }) => facts.sensitive)
    .map((programme) => ({ ...programme, locale })),
);

const read = (pathname: string) =>
  readBuiltPage(listBuiltPages().find((page) => page.pathname === pathname)!);

describe('a sensitive page', () => {
  it('exists for two programmes in every language', () => {
    expect(sensitive).toHaveLength(2 * localeKeys.length);
  });

  it.each(sensitive)(
    '$pathname shows nothing telling in address, tab, history or link preview',
    ({ pathname }) => {
      const elements = listElements(read(pathname));
      const shown = [
        pathname,
        ...elements.filter(({ tagName }) => tagName === 'title').map((title) => getText(title)),
        ...elements
          .filter(({ tagName }) => tagName === 'meta')
          .map((meta) => getAttribute(meta, 'content') ?? ''),
      ];
      expect(shown.filter((text) => telling.test(text))).toEqual([]);
    },
  );

  it.each(sensitive)(
    '$pathname has its first way out right after the skip link, and both are plain links that tell nobody where from',
    ({ pathname, locale }) => {
      const links = listElements(read(pathname)).filter(({ tagName }) => tagName === 'a');
      const exits = links.filter((link) => getAttribute(link, 'data-leave') !== undefined);
      expect(exits).toHaveLength(2);
      expect(links.indexOf(exits[0]!)).toBe(1);
      for (const exit of exits) {
        expect(getAttribute(exit, 'href')).toBe(locales[locale].quickExit);
        expect(getAttribute(exit, 'rel')).toBe('nofollow noreferrer');
        expect(getText(exit)).toBe(readDictionary(locale)['exit.button']);
      }
    },
  );

  it.each(sensitive)(
    '$pathname says that the history remains, and what not to send by e-mail',
    ({ pathname, locale }) => {
      const text = getText(listElements(read(pathname)).find(({ tagName }) => tagName === 'body')!);
      expect(text).toContain(readDictionary(locale)['exit.note']);
      expect(text).toContain(readDictionary(locale)['contact.beforeYouWrite']);
    },
  );

  it.each(sensitive.filter(({ facts }) => facts.helplines.length > 0))(
    '$pathname has the helplines before every other part',
    ({ pathname, facts }) => {
      const headings = listElements(read(pathname)).filter(({ tagName }) => tagName === 'h2');
      expect(getAttribute(headings[0]!, 'id')).toBe('helplines');
      const numbers = listElements(read(pathname)).filter((element) =>
        getAttribute(element, 'href')?.startsWith('tel:'),
      );
      expect(numbers.length).toBeGreaterThanOrEqual(facts.helplines.length - 1);
      expect(getText(numbers[0]!)).toBe('112');
    },
  );

  it.each(sensitive)('$pathname offers neither to read aloud nor to share', ({ pathname }) => {
    expect(read(pathname)).not.toMatch(/<(?:read-aloud|share-page)/);
  });
});

describe('every other page', () => {
  const others = listBuiltPages().filter(({ pathname }) =>
    sensitive.every((page) => !pathname.startsWith(page.pathname)),
  );

  it('has no quick exit', () => {
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((page) => readBuiltPage(page).includes('data-leave'))).toEqual([]);
  });

  it('leads to no place whose name would tell in a history', () => {
    const links = listBuiltPages().flatMap((page) =>
      listElements(readBuiltPage(page)).map((element) => getAttribute(element, 'href') ?? ''),
    );
    const places = links.flatMap((href) => href.split('#')[1] ?? []);
    expect(new Set(places).size).toBeGreaterThan(50);
    expect(places.filter((place) => telling.test(place))).toEqual([]);
  });

  it('fetches nothing before it is asked for', () => {
    const early =
      /rel="(?:prefetch|prerender|preload|preconnect|dns-prefetch)"|speculationrules|data-astro-prefetch/;
    expect(listBuiltPages().filter((page) => early.test(readBuiltPage(page)))).toEqual([]);
  });
});

describe('an offline copy', () => {
  it.each(localeKeys)('in "%s" names no sensitive page and no search', (locale) => {
    const script = readFileSync(
      join(builtSiteFolder, getWorkerPathname(locale).slice(site.base.length)),
      'utf8',
    );
    expect(script).toContain(`"${site.base}${locale}/${locales[locale].routes.contact}/"`);
    expect(script).not.toContain(locales[locale].routes.search);
    for (const { text } of sensitive) expect(script).not.toContain(text.slug);
  });
});
