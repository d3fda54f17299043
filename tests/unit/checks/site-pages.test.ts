import { expect, it } from 'vitest';
import { parseContent } from '../../../src/checks/content.ts';
import { getCounterpart, getSitePages } from '../../../src/checks/site-pages.ts';
import { localeKeys, pageIds } from '../../../src/site.ts';
import { changeFiles, type Changes } from './clean-content.ts';

const getPages = (changes: Changes = {}) => getSitePages(parseContent(changeFiles(changes)));
const text = 'src/content/programmes/family/en.mdx';

it('the pages are those of the site in each language, and two of each programme', () => {
  const pages = getPages();
  expect(pages).toHaveLength(localeKeys.length * (pageIds.length + 2));
  expect(pages.filter(({ key }) => key.endsWith('family'))).toMatchObject([
    { pathname: '/en/programmes/family-en/', locale: 'en', key: 'programme family', isListed: true },
    { locale: 'en', key: 'show family', isListed: false },
    { pathname: '/nl/programmas/family-nl/', locale: 'nl', key: 'programme family', isListed: true },
    { locale: 'nl', key: 'show family', isListed: false },
  ]);
  expect(pages.filter(({ isListed }) => !isListed).map(({ key }) => key)).toEqual([
    'page not-found',
    'page not-found',
    'show family',
    'show family',
  ]);
});

it('each page knows its own text', () => {
  const about = getPages().filter(({ key }) => key === 'page about');
  expect(about.map(({ entry, locale }) => [entry?.path, locale])).toEqual(
    localeKeys.map((locale) => [`src/content/pages/about/${locale}.mdx`, locale]),
  );
  const gone = getPages({ 'src/content/pages/about/en.mdx': undefined });
  expect(gone.find(({ key, locale }) => key === 'page about' && locale === 'en')?.entry).toBeUndefined();
});

it('a programme without the end of its address has no page', () => {
  expect(
    getPages({ [text]: (given) => given.replace(/slug: .*\n/, '') }).map(({ pathname }) => pathname),
  ).toEqual(
    getPages()
      .map(({ pathname }) => pathname)
      .filter((pathname) => !pathname.startsWith('/en/programmes/family-en/')),
  );
});

it('a page leads to the same page in another language', () => {
  const pages = getPages();
  const lead = (pathname: string) =>
    getCounterpart(
      pages,
      pages.find((page) => page.pathname === pathname)!,
      'nl',
    );
  expect(lead('/en/programmes/family-en/')).toBe('/nl/programmas/family-nl/');
  expect(lead('/en/about/')).toBe('/nl/over-ons/');
  expect(lead('/nl/over-ons/')).toBe('/nl/over-ons/');
  const alone = getPages({ 'src/content/programmes/family/nl.mdx': undefined });
  expect(
    getCounterpart(
      alone,
      alone.find(({ key }) => key === 'programme family')!,
      'nl',
    ),
  ).toBeUndefined();
});
