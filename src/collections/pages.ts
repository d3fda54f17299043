import { getEntry, type CollectionEntry } from 'astro:content';
import { getCounterparts, pagePathname, type Counterparts } from '../domain/url.ts';
import type { PageText } from '../domain/page.ts';
import { remember } from '../domain/remember.ts';
import type { Locale, PageId } from '../site.ts';

/** A page that is not a programme, in one language. */
export interface Page {
  readonly id: PageId;
  readonly text: PageText;
  readonly entry: CollectionEntry<'pageTexts'>;
  readonly pathname: string;
  readonly counterparts: Counterparts;
}

/** @throws when the page has no file in that language; the checks have then been skipped */
export const getPage = (id: PageId, locale: Locale): Promise<Page> => getPagesIn(locale)(id);

/** Each page names some others in its menus. */
const getPagesIn = remember((locale: Locale) =>
  remember(async (id: PageId): Promise<Page> => {
    const entry = await getEntry('pageTexts', `${id}/${locale}`);
    if (!entry) throw new Error(`src/content/pages/${id}/${locale}.mdx is missing.`);
    const counterparts = getCounterparts((language) => pagePathname(language, id));
    return { id, text: entry.data, entry, pathname: counterparts[locale], counterparts };
  }),
);
