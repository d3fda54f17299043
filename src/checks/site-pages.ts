import { pagePathname, programmePathname, showPathname } from '../domain/url.ts';
import { remember } from '../domain/remember.ts';
import { localeKeys, pageIds, type Locale } from '../site.ts';
import { getData, getEntries, type Content, type Entry } from './content.ts';

/** A page that the content asks for. */
export interface SitePage {
  readonly pathname: string;
  readonly locale: Locale;
  /** The same for all languages of a page. */
  readonly key: string;
  /** False for pages that search engines should not list. */
  readonly isListed: boolean;
  /** The file with its text; undefined while a page has none. */
  readonly entry: Entry | undefined;
}

/** Every page in every language: the pages of the site, then the programmes whose address can be told, each with the page that shows it in large type. */
export function getSitePages(content: Content): SitePage[] {
  const pages = localeKeys.flatMap((locale) =>
    pageIds.map((id) => ({
      pathname: pagePathname(locale, id),
      locale,
      key: `page ${id}`,
      isListed: id !== 'not-found',
      entry: getEntries(content, 'pageTexts').find((entry) => entry.id === id && entry.locale === locale),
    })),
  );
  const programmes = getEntries(content, 'programmeTexts').flatMap((entry) => {
    const slug = getData(entry, ['slug']);
    if (typeof slug !== 'string' || entry.locale === undefined) return [];
    return [
      {
        pathname: programmePathname(entry.locale, slug),
        locale: entry.locale,
        key: `programme ${entry.id}`,
        isListed: true,
        entry,
      },
      {
        pathname: showPathname(entry.locale, slug),
        locale: entry.locale,
        key: `show ${entry.id}`,
        isListed: false,
        entry,
      },
    ];
  });
  return [...pages, ...programmes];
}

/** The address of the same page in another language, if it has one. */
export function getCounterpart(
  pages: readonly SitePage[],
  page: SitePage,
  locale: Locale,
): string | undefined {
  return getPathnames(pages).get(`${locale} ${page.key}`);
}

/** By language and key. */
const getPathnames = remember(
  (pages: readonly SitePage[]) =>
    new Map(pages.toReversed().map(({ locale, key, pathname }) => [`${locale} ${key}`, pathname])),
);
