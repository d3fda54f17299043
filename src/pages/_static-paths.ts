import { localeKeys, locales, type PageId } from '../site.ts';

/** Routes of a page that exists once in every language: its own words in each address. */
export function getPagePaths(page: PageId) {
  return localeKeys.map((locale) => ({ params: { locale, [page]: locales[locale].routes[page] } }));
}
